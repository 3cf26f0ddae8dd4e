#!/usr/bin/env python3
"""Trains the lemmatiser: from treebanks to the sections lemma.* of a model file.

    lemmas.py --data FOLDER --out SECTIONS      train on EWT and GUM train
    lemmas.py --data FOLDER --measure inner     train on nine of ten documents of them, measure on the tenth
    lemmas.py --data FOLDER --measure dev       train on all of them, measure on both dev sets

A word's lemma is an edit of its end (bytes taken away, bytes put there) and a case rule. Both are looked up by the
longest known end of the lower-cased word within a tag; whole words are the exceptions. lemma_rules.py learns the
ends, lemma_words.py tells how words and lemmas relate, src/learning/lemmatizer.hpp the tables.
"""
from __future__ import annotations

import argparse
import collections
import struct
import sys
from pathlib import Path

import lemma_data
import lemma_rules
import lemma_words as words

MULTIPLIER, STEP, MIX, MASK = 0x9E3779B97F4A7C15, 0x100000001B3, 0xBF58476D1CE4E5B9, (1 << 64) - 1
WHOLE, LONGEST_RUN, CONSTANT = 0x100, 16, 255
SECTIONS = ("tags", "contexts", "keys", "values", "edits", "text")


class Training:
    """Counts of edits and of case rules: {context: {word: Counter}}; a context is (upos, xpos), xpos '' for any."""

    def __init__(self):
        self.edits = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
        self.cases = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))

    def add(self, form, lemma, upos, xpos):
        base = words.plain(form)
        low, kind = words.lower(base), words.case_class(base)
        edit, rule = words.relation(base, lemma)
        for context in {(upos, xpos), (upos, "")}:
            self.edits[context][low][edit] += 1
            self.cases[context + (kind,)][low][rule] += 1

    def add_known(self, form, lemma, upos, xpos):
        """A pair of words that is certain, but was not read: only the edit, and only where nothing was read."""
        for context in {(upos, xpos), (upos, "")}:
            if form not in self.edits[context]:
                self.edits[context][form][words.edit(form, lemma)] += 1


def enough(seen):
    """Whether a pair of tags gets rules of its own: VERB RP and its like are slips of annotators."""
    return len(seen) >= 10 or sum(sum(counter.values()) for counter in seen.values()) >= 50


def add_small_names(training):
    """Names are written small in captions, and treebanks hardly have such: let each be seen so once."""
    for context in [c for c in training.cases if c[0] in ("PROPN", "ADJ") and c[2] == words.CAPITAL]:
        small = training.cases[context[:2] + (words.SMALL,)]
        for low, rules in training.cases[context].items():
            if low not in small and set(rules) == {words.KEEP}:
                small[low][words.TITLE] += 1


class Model:
    """Rules {context: {end: edit}}, {context + class: {end: case rule}}."""

    def __init__(self, training):
        contexts = [c for c, seen in training.edits.items() if not c[1] or enough(seen)]
        self.edits = {c: lemma_rules.learn(training.edits[c], (0, b""), words.fits) for c in contexts}
        written = [c for c in training.cases if c[:2] in self.edits]
        self.cases = {c: lemma_rules.learn(training.cases[c], words.KEEP) for c in written}

    def context(self, upos, xpos):
        return (upos, xpos) if (upos, xpos) in self.edits else (upos, "")

    def lemma(self, form, upos, xpos):
        base = words.plain(form)
        low, kind, context = words.lower(base), words.case_class(base), self.context(upos, xpos)
        edit = lemma_rules.find(self.edits[context], low) if context in self.edits else (0, b"")
        return words.apply(base, edit, self.case(context, kind, low))

    def case(self, context, kind, low):
        """Where no word of the pair was written so: what is commonest for the UPOS."""
        for name, end in ((context, low), ((context[0], ""), b"")):
            if name + (kind,) in self.cases:
                return lemma_rules.find(self.cases[name + (kind,)], end)
        return words.KEEP if kind in (words.SMALL, words.MIXED) else words.LOW


# ---------------------------------------------------------------- tables

def hash_of(context, table, end, whole):
    """The hash of lemmatizer.cpp: bytes from the last to the first."""
    h = ((context * 8 + table + 1) * MULTIPLIER) & MASK
    for byte in reversed(end):
        h = ((h ^ byte) * STEP) & MASK
    if whole:
        h = ((h ^ WHOLE) * STEP) & MASK
    h = ((h ^ (h >> 29)) * MIX) & MASK
    return h ^ (h >> 32)


class Table:
    """Open addressing: a rule stands within LONGEST_RUN slots of its place."""

    def __init__(self, rules):
        self.slots = 1024
        while self.slots < 2 * len(rules) or not self.fill(rules):
            self.slots *= 2

    def fill(self, rules):
        self.keys, self.values = [0] * self.slots, [0] * self.slots
        return all(self.put(h, value) for h, value in rules)

    def put(self, h, value):
        key = (h >> 32) | 1
        for i in range(LONGEST_RUN):
            slot = (h + i) % self.slots
            if not self.keys[slot]:
                self.keys[slot], self.values[slot] = key, value
                return True
            if self.keys[slot] == key:
                raise ValueError("two rules with one hash: change MULTIPLIER here and in lemmatizer.cpp")
        return False


class Edits:
    """The different edits: rows (taken away, length, offset) and the letters they point to."""

    def __init__(self):
        self.numbers, self.rows, self.text = {}, [], b""

    def number(self, edit):
        if edit not in self.numbers:
            self.numbers[edit] = len(self.rows)
            taken, put = edit
            at = self.text.find(put)
            if at < 0:
                at, self.text = len(self.text), self.text + put
            self.rows.append(struct.pack("<BBH", taken, len(put), at))
        return self.numbers[edit]


def sections(model):
    """{name: bytes} of the sections."""
    contexts, edits, rules = sorted(model.edits), Edits(), []
    rows = []
    every = sorted({edit for found in model.edits.values() for edit in found.values()}, key=lambda e: (-len(e[1]), e))
    for edit in every:  # long ones first: short ones are found inside them
        edits.number(edit)
    for number, context in enumerate(contexts):
        found = model.edits[context]
        rules += [(hash_of(number, 0, *end), edits.number(edit)) for end, edit in sorted(found.items())]
        cases = [add_cases(model, context, kind, number, rules) for kind in range(words.CLASSES)]
        ends = list(found) + [e for kind in range(words.CLASSES) for e in model.cases.get(context + (kind,), ())]
        row = [max(len(end) for end, whole in ends if not whole), any(whole for _, whole in ends), *cases]
        rows.append(bytes(row).ljust(8, b"\0"))
    table = Table(rules)
    return {"tags": "".join(f"{u}\t{x}\n" for u, x in contexts).encode(), "contexts": b"".join(rows),
            "keys": struct.pack(f"<{table.slots}I", *table.keys),
            "values": struct.pack(f"<{table.slots}H", *table.values), "edits": b"".join(edits.rows),
            "text": edits.text}


def add_cases(model, context, kind, number, rules):
    """The one case rule of the class, or CONSTANT where the word decides: then its rules are added."""
    found = model.cases.get(context + (kind,))
    if found is None:
        found = {(b"", False): model.case(context, kind, b"")}
    if len(found) == 1:
        return found[(b"", False)]
    rules += [(hash_of(number, 1 + kind, *end), rule) for end, rule in sorted(found.items())]
    return CONSTANT


# ---------------------------------------------------------------- command

def train(documents, data):
    training = Training()
    for document in documents:
        for form, lemma, upos, xpos in document:
            # The lemma of a part of a torn word (GW, AFX) is that of the whole: nothing to learn from the part.
            torn = xpos in ("GW", "AFX") and form.lower() != lemma.lower()
            if not torn and (lemma != "_" or form == "_"):
                training.add(form.encode(), lemma.encode(), upos, xpos)
    add_small_names(training)
    for form, lemma, upos, xpos in lemma_data.sure(documents):
        for context in ((upos, xpos), (upos, "")):
            training.edits[context].pop(form.encode(), None)
        training.add_known(form.encode(), lemma.encode(), upos, xpos)
    for form, lemma, upos, xpos in lemma_data.known(data, documents):
        training.add_known(form.encode(), lemma.encode(), upos, xpos)
    return Model(training)


def measure(model, name, documents, show, written=str):
    wrong, total = collections.Counter(), 0
    for document in documents:
        for form, lemma, upos, xpos in document:
            total += 1
            found = model.lemma(written(form).encode(), upos, xpos).decode()
            if lemma not in ("_", found):
                wrong[form, upos, xpos, lemma, found] += 1
    print(f"{name}: {total} words, lemma {1 - sum(wrong.values()) / total:.4f}")
    for row, count in wrong.most_common(show):
        print(f"  {count:3} {' '.join(row)}")


def measure_both(model, ewt, gum, show):
    """With the gold's tags; then the same words in lower case."""
    for name, documents in (("EWT", ewt), ("GUM", gum)):
        measure(model, name, documents, show)
        measure(model, f"{name}, in lower case", documents, 0, str.lower)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--measure", choices=("inner", "dev"))
    parser.add_argument("--show", type=int, default=0, help="with --measure: the N most frequent errors")
    args = parser.parse_args()
    ewt, gum = lemma_data.ewt(args.data, "train"), lemma_data.gum(args.data, "train")
    if args.measure == "inner":
        model = train([d for s in (ewt, gum) for i, d in enumerate(s) if i % 10 != 5], args.data)
        measure_both(model, ewt[5::10], gum[5::10], args.show)
        return 0
    model = train(ewt + gum, args.data)
    if args.measure == "dev":
        measure_both(model, lemma_data.ewt(args.data, "dev"), lemma_data.gum(args.data, "dev"), args.show)
    if args.out:
        args.out.mkdir(parents=True, exist_ok=True)
        for name, data in sections(model).items():
            (args.out / f"lemma.{name}.bin").write_bytes(data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
