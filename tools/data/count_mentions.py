#!/usr/bin/env python3
"""Count names and words in labelled texts: count_mentions.py DATA_DIR > counts.tsv

DATA_DIR holds silver_ner/*.jsonl.gz, silver_teacher/*.conllu.gz, uner_ewt/*train.iob2, ud_ewt/*train.conllu, gum/dep/*.conllu with gum/splits.tsv,
transcripts/*/*.md. Only training parts are read. Rows: PER|ORG|LOC|NORP name count; WORD form count (lower-case uses of a form at least three times
as frequent as capitalised ones, names left out); VERB lemma count; FORM form:tag count.
"""
import collections
import gzip
import json
import pathlib
import re
import sys

KIND = {"PERSON": "PER", "GPE": "LOC", "FAC": "LOC", "ORG": "ORG", "LOC": "LOC", "NORP": "NORP", "PER": "PER"}


def silver_spans(folder):
    for path in sorted(folder.glob("silver_ner/*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for row in map(json.loads, file):
                for begin, end, kind in row["spans"]:
                    yield kind, row["text"][begin:end]


def columns(lines):
    for line in lines:
        fields = line.rstrip("\n").split("\t")
        yield fields if fields[0].isdigit() else None


def tagged_names(rows, tag_of):
    words, kind = [], None
    for row in rows:
        tag = tag_of(row) if row else "O"
        if tag.startswith("I-") and words:
            words.append(row[1])
            continue
        if words:
            yield kind, " ".join(words)
        words, kind = ([row[1]], tag[2:]) if tag.startswith("B-") else ([], None)


def teacher_tag(row):
    found = re.search(r"Name=([^|]+)", row[9])
    return found[1] if found else "O"


def count_words(rows, counts):
    """Passes the rows on, counting forms by tag and by capital."""
    for row in rows:
        if row and len(row) > 3:
            counts["FORM"][row[1].lower() + ":" + row[3]] += 1
            counts["upper" if row[1][:1].isupper() else "lower"][row[1].lower()] += 1
        yield row


def count_teacher(folder, counts):
    for path in sorted(folder.glob("silver_teacher/*.conllu.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for kind, name in tagged_names(count_words(columns(file), counts), teacher_tag):
                counts[KIND.get(kind, "O")][name] += 1


def train_parts(folder):
    with open(folder / "gum/splits.tsv", encoding="utf-8") as file:
        split = dict(line.split("\t")[:2] for line in map(str.strip, file) if "\t" in line)
    gum = [path for path in sorted(folder.glob("gum/dep/*.conllu")) if split.get(path.stem) == "train"]
    return sorted(folder.glob("ud_ewt/*train.conllu")) + gum


def count_gold(folder, counts):
    for path in train_parts(folder):
        with open(path, encoding="utf-8") as file:
            for row in count_words(columns(file), counts):
                if row and row[3] in ("VERB", "AUX"):
                    counts["VERB"][row[2].lower()] += 1
    for path in sorted(folder.glob("uner_ewt/*train.iob2")):
        with open(path, encoding="utf-8") as file:
            for kind, name in tagged_names(columns(file), lambda row: row[2]):
                counts[KIND.get(kind, "O")][name] += 1


def count_labels(folder, counts):
    for path in sorted(folder.glob("transcripts/*/*.md")):
        for label in set(re.findall(r"^\*\*([^*:]{2,40}):\*\*", path.read_text(encoding="utf-8"), re.M)):
            counts["PER"][label] += 1


def main():
    folder, counts = pathlib.Path(sys.argv[1]), collections.defaultdict(collections.Counter)
    for kind, name in silver_spans(folder):
        counts[KIND.get(kind, "O")][name] += 1
    count_teacher(folder, counts)
    count_gold(folder, counts)
    count_labels(folder, counts)
    upper, lower = counts.pop("upper"), counts.pop("lower")
    counts["WORD"] = collections.Counter({w: n for w, n in lower.items() if n > 3 and n > 3 * upper[w]})
    del counts["O"]
    for kind in sorted(counts):
        for name, count in sorted(counts[kind].items()):
            print(kind, name.replace("\n", " "), count, sep="\t")


if __name__ == "__main__":
    main()
