#!/usr/bin/env python3
"""Word vectors of one's own, to set against public ones: skip-grams over the texts and transcripts of the data folder.

    own_vectors.py DATA_FOLDER OUT.json        wants gensim 4; half an hour of one core

OUT.json has the form that vectors.py reads. Only docs/quality.md needs it: the shipped model starts from GloVe.
"""
import gzip
import json
import sys
from pathlib import Path

from gensim.models import Word2Vec

from corpora import TOKEN
from features import normal

DIMENSIONS = 100


class Lines:
    """The words of each line, read anew for every pass."""
    def __init__(self, data: Path):
        self.paths = sorted((data / "text").glob("*.txt.gz")) + sorted((data / "transcripts").rglob("*.md"))

    def __iter__(self):
        for path in self.paths:
            opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")
            with opened as file:
                for line in file:
                    if not line.startswith("#doc "):
                        yield [normal(word) for word in TOKEN.findall(line)]


def main():
    data, out = map(Path, sys.argv[1:])
    found = Word2Vec(Lines(data), vector_size=DIMENSIONS, window=5, min_count=5, sg=1, negative=5, epochs=3, workers=1, seed=1).wv
    words = list(found.index_to_key)
    out.write_text(json.dumps({"dimensions": DIMENSIONS, "words": words,
                               "vectors": {w: [round(float(x), 5) for x in found[w]] for w in words}}))


if __name__ == "__main__":
    main()
