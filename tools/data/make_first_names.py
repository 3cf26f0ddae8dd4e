#!/usr/bin/env python3
"""Print data/en/first_names.txt: make_first_names.py COUNTS

Takes seeds/first_names.txt and marks as ambiguous what is mostly a lower-case word in COUNTS (count_mentions.py).
The seeds were checked against the person names of COUNTS: of first words before three different surnames, only slips are missing.
"""
import collections
import sys

import conjugate

HEAD = """\
# Given names. Sources: compiled by hand for this project; checked against nicknames (carltonnorthern/nicknames, Apache-2.0) and
# the person names of the labelled texts in ATTRIBUTION.md. Licence CC BY-SA 4.0. Made by tools/data/make_first_names.py: edit tools/data/seeds/first_names.txt.
# Fields: name | gender | optional 'ambiguous'. Gender: m, f, u (either, or not known). Ambiguous: also an ordinary word, a month, a place or
# a frequent surname; needs support from what stands around it."""


def read_seeds():
    genders, ambiguous = collections.defaultdict(set), set()
    for line in conjugate.read_entries("first_names.txt"):
        gender, names = line.split(": ")
        for name in names.split():
            genders[name.rstrip("*")].add(gender)
            if name.endswith("*"):
                ambiguous.add(name.rstrip("*"))
    return genders, ambiguous


def read_mentions(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            kind, name, count = line.rstrip("\n").split("\t")
            yield kind, name, int(count)


def letter(kinds):
    return next(iter(kinds)) if len(kinds) == 1 else "u"


def main():
    genders, ambiguous = read_seeds()
    words = {name for kind, name, count in read_mentions(sys.argv[1]) if kind == "WORD" and count >= 5}
    ambiguous |= {name for name in genders if name.lower() in words}
    print(HEAD)
    for name in sorted(genders):
        print(f"{name} | {letter(genders[name])}" + (" | ambiguous" if name in ambiguous else ""))


if __name__ == "__main__":
    main()
