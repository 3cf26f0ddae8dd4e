#!/usr/bin/env python3
"""Draws real interviews at random and writes them as text files, for reading by hand (docs/reading.md).

    draw_interviews.py --text DIR --out DIR [--count 60] [--seed 1]

DIR holds au_pm_interviews.txt.gz and us_white_house_*.txt.gz (eval/README.md says where they come from). A document
counts as an interview when it is labelled so (Press Conference, Interview, Transcript, Doorstop …) or, at the White
House, when it has questions, and when at least two labels recur in it. Half of the files come from each country. A
file is the title and the source's lines as they stand; its name is the document's id.
"""
from __future__ import annotations

import argparse
import gzip
import random
import re
from collections import Counter
from pathlib import Path

SOURCES = {"au": ["au_pm_interviews.txt.gz"], "us": ["us_white_house_2009_2015.txt.gz", "us_white_house_2017.txt.gz"]}
LABEL = re.compile(r"^((?:[A-Z][A-Z.'’&-]*)(?: [A-Z0-9][A-Z0-9.'’&-]*){0,4}) ?:|^(Q) ")


def documents(path: Path):
    """(id, kind, title, lines) of each document of a file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for part in file.read().split("#doc ")[1:]:
            head, *lines = part.rstrip("\n").split("\n")
            fields = (head.split("\t") + ["", "", ""])[:4]
            yield fields[0].strip(), fields[2], fields[3], lines


def labels(lines: list) -> Counter:
    found = Counter()
    for line in lines:
        match = LABEL.match(line)
        if match:
            found[match.group(1) or match.group(2)] += 1
    return found


def is_interview(country: str, lines: list) -> bool:
    recurring = {label for label, n in labels(lines).items() if n >= 2}
    asked = country == "au" or "Q" in recurring or "QUESTION" in recurring
    return len(recurring) >= 2 and asked


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--text", required=True, type=Path)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    choose = random.Random(args.seed)
    for country, files in SOURCES.items():
        found = [(name, title, lines) for file in files for name, _, title, lines in documents(args.text / file)
                 if is_interview(country, lines)]
        for name, title, lines in choose.sample(sorted(found), min(args.count // 2, len(found))):
            path = args.out / (re.sub(r"[^A-Za-z0-9._-]+", "_", name) + ".txt")
            path.write_text("\n".join([title, "", *lines]).rstrip() + "\n", encoding="utf-8")
        print(f"{country}: {args.count // 2} of {len(found)}")


if __name__ == "__main__":
    main()
