#!/usr/bin/env python3
"""Print data/en/reporting_verbs.txt from seeds/reporting_verbs.txt: make_reporting_verbs.py"""
import itertools

import conjugate

HEAD = """\
# Reporting verbs and their forms. Sources: report verbs as published by Recasens et al. (2013, MIT), sorted and extended by hand; licence CC BY-SA 4.0.
# Made by tools/data/make_reporting_verbs.py from tools/data/seeds/reporting_verbs.txt: edit there.
# Fields: lemma (base form) | past | third person | past participle | gerund | class. A verb with two spellings of a form has two lines.
# Class, by what the subject does with the content: say (utters it as true), claim (utters it; the writer keeps a distance), ask, deny (holds it
# false), think (holds it true or likely without uttering it), order (wants it done), promise (will do it), report (finds or passes it on),
# show (a document, poll or study has it as its result). Many say verbs also take a noun phrase (criticized him): content only where a clause or a quotation stands."""


def lines(lemma, kind):
    pasts, thirds, participles, gerunds = conjugate.forms(lemma)
    count = max(len(pasts), len(participles), len(gerunds))
    for i in range(count):
        pick = [variants[min(i, len(variants) - 1)] for variants in (pasts, thirds, participles, gerunds)]
        yield " | ".join([lemma, *pick, kind])


def main():
    print(HEAD)
    groups = (entry.split(": ") for entry in conjugate.read_entries("reporting_verbs.txt"))
    entries = ((lemma, kind) for kind, lemmas in groups for lemma in lemmas.split(", "))
    for line in sorted(itertools.chain.from_iterable(lines(*entry) for entry in entries)):
        print(line)


if __name__ == "__main__":
    main()
