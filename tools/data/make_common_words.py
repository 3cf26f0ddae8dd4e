#!/usr/bin/env python3
"""Write data/en/common_words.txt: make_common_words.py DATA_DIR > data/en/common_words.txt

Words that stand in lower case inside sentences at least as often as with a capital. DATA_DIR holds text/*.txt.gz,
ud_ewt/*train.conllu, gum/dep/*.conllu with gum/splits.tsv. Only training parts are read.
"""
import collections
import gzip
import pathlib
import re
import sys

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
BREAK = re.compile(r"[.!?:;\"“”‘(\[\]]|--|–|—")

HEAD = """\
# Words that are no names by their capital at the start of a sentence or in a headline. Counted in the openly licensed texts of
# ATTRIBUTION.md and in the training parts of UD English EWT and GUM; licence CC BY-SA 4.0. Made by tools/data/make_common_words.py.
# Fields: word (lower-case), in lower case inside sentences at least as often as with a capital. Closed-class words: function_words.txt.
"""


def count_texts(folder, lower, capital):
    for path in sorted(folder.glob("text/*.txt.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                count_line(line, lower, capital)


def count_line(line, lower, capital):
    words = list(WORD.finditer(line))
    if line.startswith("#doc") or len(words) < 6:
        return
    for before, match in zip(words, words[1:]):
        word = match.group().replace("’", "'")
        if BREAK.search(line[before.end():match.start()]) or len(word) > 1 and word.isupper():
            continue
        (lower if word[0].islower() else capital)[word.lower()] += 1


def count_trees(folder, lower, capital):
    split = dict(line.split("\t")[:2] for line in (folder / "gum/splits.tsv").read_text().splitlines() if "\t" in line)
    gum = [path for path in sorted(folder.glob("gum/dep/*.conllu")) if split.get(path.stem) == "train"]
    for path in sorted(folder.glob("ud_ewt/*train.conllu")) + gum:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = line.split("\t")
            if len(row) == 10 and row[0].isdigit() and row[1].isalpha():
                if row[3] == "PROPN":
                    capital[row[1].lower()] += 1
                elif row[1].islower():
                    lower[row[1]] += 10


def main():
    folder = pathlib.Path(sys.argv[1])
    lower, capital = collections.Counter(), collections.Counter()
    count_texts(folder, lower, capital)
    count_trees(folder, lower, capital)
    print(HEAD)
    for word, count in sorted(lower.items()):
        if count >= 20 and count >= capital[word] and len(word) > 1 and not word.endswith("'s"):
            print(word)


if __name__ == "__main__":
    main()
