#!/usr/bin/env python3
"""Sort and check resource files in place: tidy.py FILE...

A file is a block of '#' lines, then entries 'phrase | field | field'. Entries are sorted by phrase
(code points), repeated ones dropped. A file that breaks the format is reported and left alone; the exit status is then 1.
"""
import sys


def problems(head, entries):
    seen = {}
    for entry in entries:
        fields = entry.split(" | ")
        if any(not f or f != f.strip() for f in fields) or "|" in "".join(fields):
            yield f"malformed entry: {entry!r}"
        if fields[0] in seen and seen[fields[0]] != entry:
            yield f"second entry for {fields[0]!r}: {seen[fields[0]]!r}, {entry!r}"
        seen[fields[0]] = entry
    if not head:
        yield "no comment at the top"


def read(path):
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip() for line in file]
    head = [line for line in lines if line.startswith("#")]
    entries = sorted({line for line in lines if line and not line.startswith("#")}, key=lambda line: line.split(" | "))
    return head, entries


# One phrase may carry several readings here (saw: past of see, base of saw; may: month, name).
SEVERAL_READINGS = ("verbs.txt", "locations.txt", "organizations.txt", "demonyms.txt", "function_words.txt",
                    "reporting_verbs.txt", "modals.txt", "factives.txt", "nonfactives.txt", "normative.txt", "predictive.txt")


def tidy(path):
    head, entries = read(path)
    found = [p for p in problems(head, entries)
             if not (p.startswith("second") and path.endswith(SEVERAL_READINGS))]
    for problem in found:
        print(f"{path}: {problem}", file=sys.stderr)
    if not found:
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write("\n".join(head + [""] + entries) + "\n")
    return not found


if __name__ == "__main__":
    sys.exit(0 if all([tidy(path) for path in sys.argv[1:]]) else 1)
