#!/usr/bin/env python3
"""Write data/en/surnames.txt: make_surnames.py DATA_DIR > data/en/surnames.txt

Last words of the person names in labelled texts (training parts only) and in the labels of transcripts. A surname counts
when two people of different given names have it, or where tools/data/seeds/surnames.txt has it. DATA_DIR holds silver_ner/*.jsonl.gz, silver_teacher/*.conllu.gz,
uner_ewt/*train.iob2, docred_ner/*.jsonl.gz, transcripts/*/*.md.
"""
import collections
import gzip
import json
import pathlib
import re
import sys

HEAD = """\
# Surnames that at least two people of different given names have in the labelled texts of ATTRIBUTION.md (training parts), and frequent ones
# compiled by hand (tools/data/seeds/surnames.txt). Licence CC BY-SA 4.0.
# Made by tools/data/make_surnames.py. Ordinary words, given names and places are left out: they need more than a list.
# Fields: surname as written.
"""


def silver(folder):
    for path in sorted(folder.glob("silver_ner/*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for row in map(json.loads, file):
                for begin, end, kind in row["spans"]:
                    if kind == "PERSON":
                        yield row["text"][begin:end]


def tagged(rows, column):
    words = []
    for row in rows:
        fields = row.rstrip("\n").split("\t")
        tag = column(fields)
        if tag.startswith("I-") and words:
            words.append(fields[1])
            continue
        if words:
            yield " ".join(words)
        words = [fields[1]] if tag in ("B-PER", "B-PERSON") else []


def teacher_tag(fields):
    found = re.search(r"Name=([^|]+)", fields[9]) if len(fields) == 10 else None
    return found[1] if found else "O"


def trees(folder):
    for path in sorted(folder.glob("silver_teacher/*.conllu.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            yield from tagged(file, teacher_tag)
    for path in sorted(folder.glob("uner_ewt/*train.iob2")):
        with open(path, encoding="utf-8") as file:
            yield from tagged(file, lambda fields: fields[2] if len(fields) > 2 else "O")


def docred(folder):
    for path in sorted(folder.glob("docred_ner/*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for row in map(json.loads, file):
                for begin, end, kind in row["spans"]:
                    if kind == "PER":
                        yield row["text"][begin:end]


def labels(folder):
    for path in sorted(folder.glob("transcripts/*/*.md")):
        yield from set(re.findall(r"^\*\*([^*:]{2,40}):\*\*", path.read_text(encoding="utf-8"), re.M))


def listed(name):
    path = pathlib.Path(__file__).parents[2] / "data/en" / name
    lines = path.read_text(encoding="utf-8").splitlines()
    return {line.split("|")[0].strip() for line in lines if line and not line.startswith("#")}


def main():
    folder, given = pathlib.Path(sys.argv[1]), collections.defaultdict(set)
    for source in (silver, trees, docred, labels):
        for name in source(folder):
            words = [word for word in name.split() if word not in ("Jr.", "Sr.", "Jr", "II", "III")]
            if 2 <= len(words) <= 4 and re.fullmatch(r"[A-Z][a-zA-Z'’-]*[a-z][\w'’-]*|[^\x00-\x7f]\w+", words[-1]):
                given[words[-1].replace("’", "'")].add(words[0])
    common, first, places = listed("common_words.txt"), listed("first_names.txt"), listed("locations.txt")
    people = listed("demonyms.txt") | listed("organizations.txt")
    seeds = (pathlib.Path(__file__).parent / "seeds/surnames.txt").read_text(encoding="utf-8").splitlines()
    for surname in " ".join(line for line in seeds if not line.startswith("#")).split():
        given[surname] |= {"", "by hand"}
    print(HEAD)
    for surname, names in sorted(given.items()):
        if len(names) > 1 and len(surname) > 1 and surname.lower() not in common and surname not in first | places | people:
            print(surname)


if __name__ == "__main__":
    main()
