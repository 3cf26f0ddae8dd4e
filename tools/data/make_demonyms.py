#!/usr/bin/env python3
"""Print data/en/demonyms.txt: make_demonyms.py COUNTRIES_JSON

Joins seeds/demonyms.txt with the English demonyms of COUNTRIES_JSON (mledoze/countries, ODbL).
"""
import json
import re
import sys

import conjugate
from make_locations import codes_by_name

HEAD = """\
# Peoples, groups and languages. Sources: demonyms of mledoze/countries (Open Database License 1.0); all others compiled by hand.
# This file is a database derived from it: licence ODbL 1.0 (see data/LICENSE). Made by tools/data/make_demonyms.py: edit tools/data/seeds/demonyms.txt.
# Fields: word | kind | country (ISO 3166-1 code, tied to names in locations.txt; '-': none or several). A word with several readings has a line for each (Kazakh: group, language).
# Kinds: group (nationality or people: noun or adjective), religion, political (groups too), language."""

# Demonyms of the source that English text does not use, or that are no groups.
SKIPPED = {"French Southern", "Antarctican", "Tadzhik", "Motswana", "Surinamer", "Gibraltar", "Vatican", "Djibouti", "Ecuadorean",
           "Cape Verdian", "South Georgian South Sandwich Islander", "Guinea-Bissauan", "Ni-Vanuatu", "I-Kiribati", "Malagasy"}


def plural(word):
    if re.search(r"man$", word) and word not in ("German", "East German", "West German", "Norman", "Ottoman", "Roman"):
        return word[:-3] + "men"
    if re.search(r"(ese|ish|s|z|x|ch)$", word):
        return None
    return word[:-1] + "ies" if re.search(r"[^aeiou]y$", word) else word + "s"


def with_plural(word, kind, country):
    yield f"{word} | {kind} | {country}"
    if plural(word):
        yield f"{plural(word)} | {kind} | {country}"


def country_lines(countries):
    """One country for each demonym: a territory whose people are called after their state (French, Norwegian) adds nothing."""
    first = {}
    for country in sorted(countries, key=lambda c: not c["independent"]):
        for word in country.get("demonyms", {}).get("eng", {}).get("f", "").split(", "):
            if word and word not in SKIPPED:
                first.setdefault(word, country["cca2"])
    for word, code in first.items():
        yield from with_plural(word, "group", code)


def seed_lines(codes):
    for line in conjugate.read_entries("demonyms.txt"):
        key, words = line.split(": ", 1)
        kind, country = key.split("/", 1)
        country = codes[country]
        for word in words.split(", "):
            yield from with_plural(word, kind.split()[0], country) if " plural" in kind else [f"{word} | {kind} | {country}"]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        countries = json.load(file)
    print(HEAD)
    print("\n".join(sorted({*country_lines(countries), *seed_lines(codes_by_name(countries))})))


if __name__ == "__main__":
    main()
