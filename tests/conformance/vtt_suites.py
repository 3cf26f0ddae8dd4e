#!/usr/bin/env python3
"""Compares the cues that the library reads with what two public suites of WebVTT expect.

    vtt_suites.py PROGRAM FOLDER [--exceptions FILE]

FOLDER holds `vtt.js` (its tests/, with *.vtt, *.json and the test.js that pair them) and `webvtt.js` (wpt-file-parsing,
wpt-cue-parsing). Neither is part of this repository. Prints a line a file; fails where a file differs that is not in
the list of exceptions, and where one of the list does not differ.

Compared: how many cues, start, end, id, text; for wpt-cue-parsing the tree of each text. Not compared: settings and
regions (align, line, position, size, vertical, region, snapToLines) and styles: they say where on the screen words stand,
which no stage asks for, and the library keeps none of them.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys

FIELDS = {"id": "id", "text": "text", "startTime": "start", "endTime": "end"}
ASSERTION = re.compile(r"assert_equals\((cues\[(\w+)\]|cue)\.(id|text|startTime|endTime), (.+)\);")
LOOP = re.compile(r"i < cues\.length|Array\.from\(cues\)\.forEach")


def shown(words):
    """Source bytes as a browser's parser sees them."""
    return words.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


def read(program, paths):
    lines = subprocess.run([program, *map(str, paths)], check=True, capture_output=True, encoding="utf-8").stdout.split("\n")
    files = {}
    for line in filter(None, lines):
        found = json.loads(line)
        for cue in found["cues"]:
            cue["id"], cue["text"] = shown(cue["id"]), shown(cue["text"])
            cue["start"], cue["end"] = cue["start"] / 1000, cue["end"] / 1000
        files[found["file"]] = found["cues"]
    return files


def differences(cues, expected):
    if len(cues) != len(expected):
        return f"{len(cues)} cues, expected {len(expected)}"
    for i, (cue, want) in enumerate(zip(cues, expected)):
        for key, value in want.items():
            if cue[key] != value:
                return f"cue {i}: {key} {cue[key]!r}, expected {value!r}"
    return ""


def json_suite(root):
    """vtt.js: pairs (vtt, expected cues) out of its test scripts."""
    for script in sorted(root.rglob("*.js")):
        for vtt, data in re.findall(r'test\.json\w+\(\s*"([^"]+)",\s*"([^"]+)"', script.read_text()):
            expected = [{ours: cue[theirs] for theirs, ours in FIELDS.items()} for cue in json.loads((root / data).read_text())["cues"]]
            yield root / vtt, expected


def script_suite(folder):
    """wpt-file-parsing: what the assertions of each script say of the cues."""
    for script in sorted(folder.glob("*.js")):
        yield script.with_suffix(".vtt"), script.read_text()


def constant(words, row, index):
    words = re.sub(r", '[^']*'( \+ \w+)?$", "", words)
    if words in ("startTime", "endTime"):
        return row[words == "endTime"]
    if re.fullmatch(r"'text' \+ (i|index)", words):
        return f"text{index}"
    if words[0] in "'\"":
        return json.loads('"' + words[1:-1].replace('"', '\\"') + '"')
    return float(words)


def script_differences(cues, script):
    count = re.search(r"cues\.length, (\d+)", script)
    if count and len(cues) != int(count.group(1)):
        return f"{len(cues)} cues, expected {count.group(1)}"
    rows = [[float(a), float(b)] for a, b in re.findall(r"^ *\[([\d.]+), ([\d.]+)\],$", script, re.M)]
    everywhere, last = False, 0
    for line in script.splitlines():
        everywhere = bool(LOOP.search(line)) or (everywhere and not line.startswith("}"))
        last = int(m.group(1)) if (m := re.search(r"var cue = cues\[(\d+)\]", line)) else last
        if not (m := ASSERTION.search(line)):
            continue
        name, place, field, words = m.groups()
        if everywhere:
            places = range(len(cues))
        elif place and not place.isdigit():
            places = range(len(rows))
        else:
            places = [int(place) if place else last]
        for i in places:
            want = constant(words, rows[i] if i < len(rows) else None, i)
            if cues[i][FIELDS[field]] != want:
                return f"cue {i}: {field} {cues[i][FIELDS[field]]!r}, expected {want!r}"
    return ""


def tree(pieces):
    """The dump of the DOM that wpt-cue-parsing uses."""
    lines, depth, words, end = [], 0, [], 0

    def flush():
        if words:
            lines.append(f'| {"  " * depth}"{"".join(words)}"')
            words.clear()

    for kind, *rest in pieces:
        if kind == "words":
            if rest[1] != end:  # behind a tag that means nothing a text node begins
                flush()
            words.append(shown(rest[0]))
            end = rest[2]
            continue
        flush()
        if kind == "close":
            depth -= 1
        elif kind == "time":
            ms = rest[0]
            lines.append(f'| {"  " * depth}<?timestamp {ms // 3600000:02}:{ms // 60000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}>')
        else:
            tag, annotation, classes = rest
            lines.append(f'| {"  " * depth}<{"span" if tag in ("c", "v", "lang") else tag}>')
            depth += 1
            attributes = [("class", classes)] if classes else []
            attributes += [("title", annotation)] if tag == "v" else [("lang", annotation)] if tag == "lang" else []
            lines += [f'| {"  " * depth}{key}="{value}"' for key, value in attributes]
    flush()
    return "\n".join(lines)


def tree_differences(cues, expected):
    if len(cues) != len(expected):
        return f"{len(cues)} cues, expected {len(expected)}"
    for i, (cue, want) in enumerate(zip(cues, expected)):
        if tree(cue["pieces"]) != want["expectedTree"].rstrip("\n"):
            return f"cue {i} ({want['text']!r}): {tree(cue['pieces'])!r}, expected {want['expectedTree']!r}"
    return ""


def exceptions_of(path):
    lines = [line.split("#")[0].strip() for line in path.read_text().splitlines()]
    return {line for line in lines if line}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--exceptions", type=pathlib.Path, default=pathlib.Path(__file__).with_name("exceptions.txt"))
    args = parser.parse_args()
    if not args.folder.is_dir():
        sys.exit(f"{args.folder}: no folder; ONRECORD_VTT_SUITES must name the one that holds vtt.js and webvtt.js")

    wpt = args.folder / "webvtt.js"
    checks = [(vtt, differences, want) for vtt, want in json_suite(args.folder / "vtt.js")]
    checks += [(vtt, script_differences, script) for vtt, script in script_suite(wpt / "wpt-file-parsing")]
    checks += [(data.with_suffix(".vtt"), tree_differences, json.loads(data.read_text())) for data in sorted((wpt / "wpt-cue-parsing").glob("*.json"))]
    if len(checks) < 100:
        sys.exit(f"{args.folder}: holds {len(checks)} tests, expected both suites")

    files = read(args.program, dict.fromkeys(vtt for vtt, _, _ in checks))
    listed, failed, passed, excepted = exceptions_of(args.exceptions), 0, 0, 0
    for vtt, compare, want in checks:
        name = str(vtt.relative_to(args.folder))
        fault = compare(files[str(vtt)], want)
        known = name in listed
        passed += not fault and not known
        excepted += bool(fault) and known
        failed += bool(fault) != known
        verdict = "exception" if fault and known else "FAILED: not an exception any more" if known else f"FAILED: {fault}" if fault else "passed"
        print(f"{name}: {verdict}")
    print(f"{passed} passed, {excepted} exceptions, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
