#!/usr/bin/env python3
"""Print data/en/verbs.txt: make_verbs.py COUNTS [LEMMAS]

The LEMMAS (default 2200) verbs of the treebanks' training parts whose forms are most frequent as verbs in COUNTS (count_mentions.py), with those of
seeds/verbs.txt. A form that is tagged NOUN (or PROPN, ADJ …) more often than VERB or AUX is marked. Gerunds that need no mark are left out:
they end in -ing, and would make the file a quarter longer.
"""
import collections
import sys

import conjugate
from make_first_names import read_mentions

HEAD = """\
# Verb forms. Sources: frequencies of lemmas and tags from the training parts of UD English EWT and GUM and machine-tagged text (see ATTRIBUTION.md), forms by rule and
# from a hand-made list of irregular verbs; licence CC BY-SA 4.0. Made by tools/data/make_verbs.py.
# Fields: form | lemma | tense | optional 'noun', 'adjective' or 'other'. Tense: base (infinitive, imperative and present without -s), present (third person, and am, are),
# past, participle (past participle), 'past,participle' (both), gerund (only gerunds with a
# last field are listed: all others are known by -ing). The last field: the form is more often that part of speech than a verb in the data.
# A form of two verbs or with two readings has a line for each (lay, read)."""

# Lemmas of the treebanks that are no verbs of the standard language, or that function_words.txt has as modals.
SKIPPED = set("will would can could should may might must shall ought 's 'll 'd 've 're wo ca gon wan gonna u r iv im dont based bases basing blackline vlog beware burrow hiss tame groom".split())
BE = ["am | be | present", "are | be | present", "is | be | present", "was | be | past", "were | be | past", "be | be | base", "been | be | participle",
      "being | be | gerund"]
OTHER = {"NOUN": "noun", "PROPN": "noun", "ADJ": "adjective"}


def read_counts(path):
    lemmas, tags = collections.Counter(), collections.defaultdict(collections.Counter)
    for kind, name, count in read_mentions(path):
        if kind == "VERB":
            lemmas[name] = count
        if kind == "FORM":
            form, _, tag = name.rpartition(":")
            tags[form][tag] += count
    return lemmas, tags


def mark(form, tags):
    """What the form mostly is, when it is a verb in less than half of its uses."""
    of = tags.get(form, {})
    verb = of.get("VERB", 0) + of.get("AUX", 0)
    if sum(of.values()) <= 2 * verb or not of:
        return ""
    best = max((tag for tag in of if tag not in ("VERB", "AUX")), key=lambda tag: (of[tag], tag))
    return " | " + OTHER.get(best, "other")


def verb_lines(lemma):
    pasts, thirds, participles, gerunds = conjugate.forms(lemma)
    yield f"{lemma} | {lemma} | base"
    for forms, tense in ((thirds, "present"), (gerunds, "gerund")):
        yield from (f"{form} | {lemma} | {tense}" for form in forms)
    for form in dict.fromkeys(pasts + participles):
        tense = ",".join(name for name, forms in (("past", pasts), ("participle", participles)) if form in forms)
        yield f"{form} | {lemma} | {tense}"


def frequency(lemma, tags):
    """How often the forms stand as verbs: the base and the -s form alone would count nouns that are seldom verbs."""
    return sum(tags[form]["VERB"] + tags[form]["AUX"] for form in {lemma, *(f for forms in conjugate.forms(lemma) for f in forms)} if form in tags)


def main():
    lemmas, tags = read_counts(sys.argv[1])
    most = int(sys.argv[2]) if len(sys.argv) > 2 else 2200
    words = [lemma for lemma, count in lemmas.items() if count > 1 and lemma.isascii() and lemma.isalpha() and lemma not in SKIPPED and lemma != "be"]
    words.sort(key=lambda lemma: (-frequency(lemma, tags), lemma))
    lines = set(BE)
    for lemma in {*words[:most], *" ".join(conjugate.read_entries("verbs.txt")).split()}:
        lines |= set(verb_lines(lemma))
    marked = sorted(line + mark(line.split(" | ")[0], tags) for line in lines)
    print(HEAD)
    print("\n".join(line for line in marked if not line.endswith("gerund")))


if __name__ == "__main__":
    main()
