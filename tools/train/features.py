"""What the network sees of a word: a row of the vocabulary and hashed parts of its spelling.

src/learning/word_features.cpp does the same, bit for bit; tests/unit/test_word_features.cpp holds values printed by
this file (`python3 features.py` prints them).
"""
from __future__ import annotations

from unicodedata import category

MASK = (1 << 64) - 1
# (name, rows, columns); rows are powers of two.
TABLES = [("suffix2", 2048, 24), ("suffix3", 8192, 32), ("suffix4", 16384, 32), ("prefix2", 2048, 24),
          ("prefix3", 8192, 32), ("shape", 1024, 24)]
MARKS = {"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "‐": "-",
         "‑": "-", "−": "-"}


def fnv(data: bytes, seed: int) -> int:
    h = (0xCBF29CE484222325 ^ seed) & MASK
    for byte in data:
        h = ((h ^ byte) * 0x100000001B3) & MASK
    return h ^ (h >> 29)


def normal(form: str) -> str:
    """Lower case, plain marks: the key of the vocabulary."""
    if form in ("``", "''"):
        return '"'
    if form == "…":
        return "..."
    return "".join(MARKS.get(c, c).lower()[0] for c in form)


def shape(form: str) -> str:
    """A class a character, runs cut at three, eight at most: Xxx for "Mariana", d-x for "15-year"."""
    out = []
    for c in form:
        c = MARKS.get(c, c)
        kind = "d" if c.isdecimal() else "X" if category(c) in ("Lu", "Lt") else "x" if c.isalpha() else c if c.isascii() else "o"
        if len(out) >= 3 and out[-1] == out[-2] == out[-3] == kind:
            continue
        out.append(kind)
        if len(out) == 8:
            break
    return "".join(out)


def digits(key: str) -> str:
    return "".join("0" if c.isdecimal() else c for c in key)


def word_key(form: str) -> int:
    """Of the vocabulary."""
    return fnv(normal(form).encode(), 0)


def spelling(form: str) -> list[int]:
    """A row of each of TABLES."""
    key = digits(normal(form))
    parts = [key[-2:], key[-3:], key[-4:], key[:2], key[:3], shape(form)]
    return [fnv(part.encode(), number + 1) & (rows - 1)
            for number, (part, (_, rows, _)) in enumerate(zip(parts, TABLES))]


if __name__ == "__main__":
    for word in ("Mariana", "15-year", "n’t", "—", "“", "U.S.", "e-mail", "Łódź", "москва", "2,500", "iPhone7", "a", "…"):
        print(word, hex(word_key(word)), *spelling(word))
