"""The forms of English verbs: forms(lemma) gives (past, third, participle, gerund), each a list of spellings."""
import pathlib
import re

SEEDS = pathlib.Path(__file__).parent / "seeds"
VOWELS = "aeiou"
# Longer verbs that end in a stressed vowel and consonant are listed in doubling_verbs.txt; one-syllable ones double by shape.
ONE_SYLLABLE_CVC = re.compile(r"^(?:qu|[^aeiou])*[aeiou][bdfgklmnprstvz]$")


def read_entries(name):
    with open(SEEDS / name, encoding="utf-8") as file:
        return [line.strip() for line in file if line.strip() and not line.startswith("#")]


def read_irregular():
    rows = [line.split() for line in read_entries("irregular_verbs.txt")]
    return {lemma: (past.split("/"), participle.split("/")) for lemma, past, participle in rows}


def read_doubling():
    return {key: set(words.split()) for key, words in (line.split(": ") for line in read_entries("doubling_verbs.txt"))}


IRREGULAR = read_irregular()
DOUBLING = read_doubling()


def third(lemma):
    if lemma in ("be", "have", "do", "go"):
        return {"be": "is", "have": "has", "do": "does", "go": "goes"}[lemma]
    if lemma in ("quiz", "fulfil"):
        return {"quiz": "quizzes", "fulfil": "fulfils"}[lemma]
    if re.search(r"(s|x|z|ch|sh|[^aeiou]o)$", lemma) and not re.search(r"(stomach)$", lemma):
        return lemma + "es"
    if re.search(r"[^aeiou]y$", lemma):
        return lemma[:-1] + "ies"
    return lemma + "s"


def stems(lemma):
    """The spellings before -ed and -ing, the final consonant doubled where English doubles it."""
    doubled = lemma + lemma[-1]
    if lemma in DOUBLING["british"]:
        return [doubled] if lemma in ("fulfil", "enrol", "instil", "distil", "appal", "enthral") else [doubled, lemma]
    if lemma in DOUBLING["both"] or ONE_SYLLABLE_CVC.match(lemma):
        return [doubled]
    if lemma in ("benefit", "focus", "target", "bias", "combat"):
        return [lemma, doubled] if lemma in ("focus", "combat") else [lemma]
    if lemma.endswith("ic"):
        return [lemma + "k"]
    if lemma == "quiz":
        return ["quizz"]
    return [lemma]


def past(lemma):
    if re.search(r"[^aeiou]y$", lemma):
        return [lemma[:-1] + "ied"]
    return [stem + ("d" if stem.endswith("e") else "ed") for stem in stems(lemma)]


def gerund(lemma):
    if lemma in ("die", "lie", "tie", "vie", "belie", "untie"):
        return [lemma[:-2] + "ying"]
    if re.search(r"[^aeiouy]e$|[aiu]e$|[aeiou]ye$", lemma) and lemma not in ("be", "age", "singe", "dye", "eye", "tinge") \
            or lemma == "age":
        return [lemma[:-1] + "ing"]
    return [stem + "ing" for stem in stems(lemma)]


def forms(lemma):
    """The forms of a verb; of a phrasal verb (point out), its first word is inflected."""
    head, space, rest = lemma.partition(" ")
    pasts, participles = IRREGULAR.get(head, (past(head), past(head)))
    tail = space + rest
    return tuple([form + tail for form in each] for each in (pasts, [third(head)], participles, gerund(head)))
