#!/usr/bin/env python3
"""Print data/en/locations.txt: make_locations.py COUNTRIES_JSON COUNTS

Joins seeds/locations.txt with the countries, official names and capitals of COUNTRIES_JSON (mledoze/countries, ODbL). What is also a given name
(seeds/first_names.txt) or mostly a lower-case word in COUNTS (count_mentions.py) is marked as ambiguous.
"""
import json
import re
import sys

import conjugate
from make_first_names import read_mentions, read_seeds

HEAD = """\
# Places. Sources: countries, their official names and capitals from mledoze/countries (Open Database License 1.0); all others compiled by hand.
# This file is a database derived from it: licence ODbL 1.0 (see data/LICENSE). Made by tools/data/make_locations.py: edit tools/data/seeds/locations.txt.
# Fields: name | kind | country (ISO 3166-1 code; '-': none or several; lines of kind country tie names to codes) | optional 'ambiguous' (also a given name or a word: needs 'in', a country beside it …). A name with several readings has a line for each (Cambridge).
# Kinds: country (also former and disputed ones), capital, city, region (states, provinces, islands, parts of the world), river, sea (also lakes, straits,
# canals), mountain (also deserts and parks), continent, facility (buildings, squares, bases). "the" is left out."""

# Capitals whose name in the source is not the name used in English text.
CAPITALS = {"Washington D.C.": "Washington", "City of Victoria": None, "West Island": None, "City of San Marino": None}


def plain(name):
    return name and not re.search(r"[,(]", name)


def country_lines(country):
    code = country["cca2"]
    for form in {country["name"]["common"], country["name"]["official"]}:
        if plain(form):
            yield f"{form} | country | {code}"
    for capital in country["capital"]:
        capital = CAPITALS.get(capital, capital)
        if plain(capital):
            yield f"{capital} | capital | {code}"


def codes_by_name(countries):
    return {"-": "-", **{country["name"]["common"]: country["cca2"] for country in countries}}


def seed_lines(codes):
    for line in conjugate.read_entries("locations.txt"):
        key, names = line.split(": ", 1)
        kind, country = key.split("/", 1)
        for name in names.split(", "):
            yield f"{name} | {kind} | {codes[country]}"


def ambiguous_names(counts):
    words = {name for kind, name, count in read_mentions(counts) if kind == "WORD" and count >= 5}
    given, _ = read_seeds()
    return lambda name: name in given or name.lower() in words


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        countries = json.load(file)
    lines = {line for country in countries for line in country_lines(country)}
    known = {line.split(" | ")[0] for line in lines}
    # A city that is a capital, a region that is a country (Greenland) keep the source's line only, unless they lie in another country.
    for line in seed_lines(codes_by_name(countries)):
        name, _, country = line.split(" | ")
        if name not in known or not any(f"{name} | {kind} | {country}" in lines for kind in ("country", "capital")):
            lines.add(line)
    doubtful = ambiguous_names(sys.argv[2])
    print(HEAD)
    for line in sorted(lines):
        name, kind, _ = line.split(" | ")
        print(line + (" | ambiguous" if kind not in ("country", "continent") and doubtful(name) else ""))


if __name__ == "__main__":
    main()
