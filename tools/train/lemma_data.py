"""What the lemmatiser is trained on: words of treebanks, and pairs of forms and lemmas that are certain anyway."""
import collections
import gzip
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "data"))
import conjugate  # noqa: E402  (the conjugation that data/en/verbs.txt is made with)

from corpora import gum_documents  # noqa: E402

VERBS = HERE.parents[1] / "data" / "en" / "verbs.txt"
TENSES = {"base": ("VB", "VBP"), "present": ("VBZ",), "past": ("VBD",), "participle": ("VBN",),
          "past,participle": ("VBD", "VBN"), "gerund": ("VBG",)}


def read(path):
    """Documents of a CoNLL-U file: lists of (form, lemma, upos, xpos)."""
    documents = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# newdoc") or (not documents and line[:1].isdigit()):
                documents.append([])
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                documents[-1].append(tuple(cells[1:5]))
    return documents


def ewt(data, part):
    return read(data / "ud_ewt" / f"en_ewt-ud-{part}.conllu")


def gum(data, part):
    return [document for name in gum_documents(data, part) for document in read(data / "gum" / "dep" / f"{name}.conllu")]


def verbs():
    """Pairs of data/en/verbs.txt."""
    for line in VERBS.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        if line.startswith("#") or len(cells) < 3:
            continue
        for xpos in TENSES[cells[2]]:
            yield cells[0], cells[1], "VERB", xpos


def machine_tagged(data):
    """{upos: Counter of lower-cased words} of the teacher's labels."""
    counts = collections.defaultdict(collections.Counter)
    for path in sorted((data / "silver_teacher").glob("*.conllu.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                cells = line.split("\t", 4)
                if len(cells) == 5 and cells[3] in ("VERB", "NOUN", "ADJ") and cells[1].isascii():
                    counts[cells[3]][cells[1].lower()] += 1
    return counts


def conjugated(counts, lemmas):
    """Pairs of the forms of verbs that were tagged, or are irregular. A form of two verbs goes to the commoner one."""
    best = {}
    for lemma in sorted(lemmas | set(conjugate.IRREGULAR)):
        if not lemma.isalpha() or len(lemma) < 2:
            continue
        for xpos, spellings in zip(("VBD", "VBZ", "VBN", "VBG"), conjugate.forms(lemma)):
            for form in spellings:
                listed = form in counts or lemma in conjugate.IRREGULAR
                if listed and counts[lemma] >= best.get((form, xpos), (-1,))[0]:
                    best[form, xpos] = (counts[lemma], lemma)
    return [(form, lemma, "VERB", xpos) for (form, xpos), (_, lemma) in sorted(best.items())]


def irregular_verbs(lemmas):
    """Irregular forms that are no verb themselves, under any tag of a verb: sang VBN, fled VBP."""
    for lemma, spellings in sorted(conjugate.IRREGULAR.items()):
        for form in sorted({form for both in spellings for form in both} - lemmas - {lemma}):
            yield from ((form, lemma, "VERB", xpos) for xpos in ("VB", "VBD", "VBN", "VBP"))


def irregular_nouns():
    for line in (HERE / "irregular_nouns.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            lemma, *plurals = line.split()
            yield from ((form, lemma, "NOUN", "NNS") for form in plurals)


def bases(form, ending):
    """What a regular form could be made of: bigger -> bigg, bigge, big."""
    stem = form[: len(form) - len(ending)]
    found = [stem]
    if ending == "s":
        found += [stem[:-1]] if stem.endswith("e") else []
        found += [stem[:-2] + "y"] if stem.endswith("ie") else []
        return found
    found.append(stem + "e")
    if stem[-1:] == "i":
        found.append(stem[:-1] + "y")
    if stem[-1:] == stem[-2:-1] and stem[-1:] not in ("", "s"):
        found.append(stem[:-1])
    return found


REGULAR = (("NOUN", "s", "NNS"), ("ADJ", "er", "JJR"), ("ADJ", "est", "JJS"))


def regular(counts, lemmas, least=3):
    """Pairs of forms that were tagged and of the one base that was, too, or that is a known lemma."""
    for upos, ending, xpos in REGULAR:
        for form, count in sorted(counts[upos].items()):
            if count < 2 or not form.endswith(ending) or not form.isalpha() or len(form) < len(ending) + 3:
                continue
            known = [(counts[upos][b] + 1000 * (b in lemmas[upos]), b) for b in bases(form, ending)]
            best = max(known, key=lambda pair: (pair[0], -len(pair[1])))
            if best[0] >= least:
                yield form, best[1], upos, xpos


def lemmas_of(documents):
    """{upos: lemmas} of treebanks and of data/en/verbs.txt."""
    lemmas = collections.defaultdict(set)
    for document in documents:
        for _, lemma, upos, _ in document:
            lemmas[upos].add(lemma)
    lemmas["VERB"].update(lemma for _, lemma, _, _ in verbs())
    return lemmas


def sure(documents):
    """Pairs that are right whatever was read: EWT has `fled flead` three times."""
    return list(irregular_verbs(lemmas_of(documents)["VERB"]))


def known(data, documents):
    """Pairs for words that were not read, the surest first."""
    lemmas, counts = lemmas_of(documents), machine_tagged(data)
    bases_of_verbs = lemmas["VERB"] | {word for word, count in counts["VERB"].items() if count >= 2}
    return [*irregular_nouns(), *verbs(), *conjugated(counts["VERB"], bases_of_verbs), *regular(counts, lemmas)]
