#!/usr/bin/env python3
"""Makes of a set with gold labels the same documents in lower case without punctuation, like a transcript by machine.

    lower_case.py IN OUT        IN: a file (.conllu, .iob2, columns with the tag last) or a folder of .conllu files

Then run the scorers on OUT as on IN: eval/evaluate.py syntax --data OUT, syntax-raw --data OUT, ner --data OUT.
- CoNLL-U: words tagged PUNCT go. What hung on one hangs on its head now; where the root goes, its first word that
  stays takes its place. Multiword tokens stay where all of their words do; empty nodes and enhanced trees go.
- Names: tokens of nothing but punctuation (not % & @ #) go. Where the first token of a name goes, the next begins it.
- Forms become lower case, lemmas and tags stay: that a name is one is for the tagger to find out.
- A space stands where punctuation stood between two words: well-known comes out as well known.
- A sentence of nothing else goes; where it began a document or a paragraph, the next one does.
"""
import sys
import unicodedata
from pathlib import Path

KEPT_SYMBOLS = set("%&@#")
STARTS = ("newdoc", "newpar")


def is_punctuation(token):
    return all(unicodedata.category(c)[0] in "PS" and c not in KEPT_SYMBOLS and unicodedata.category(c) != "Sc"
               for c in token)


def blocks(text):
    """Sentences: (comments, rows of cells)."""
    comments, rows = [], []
    for line in text.split("\n") + [""]:
        if line.startswith("#") and not rows:
            comments.append(line)
        elif line.strip():
            rows.append(line.split("\t") if "\t" in line else line.split())
        elif rows or comments:
            yield comments, rows
            comments, rows = [], []


# ---------------------------------------------------------------- trees

def kept_head(number, heads, kept):
    """The nearest word above that stays; 0: none does."""
    seen = set()
    while number not in kept and number != 0 and number not in seen:
        seen.add(number)
        number = heads[number]
    return number if number in kept else 0


def new_heads(rows):
    """{id: (head, relation)} of the words that stay, in old ids; one root."""
    words = {int(r[0]): r for r in rows if r[0].isdigit()}
    kept = {i for i, r in words.items() if r[3] != "PUNCT"}
    heads = {i: int(r[6]) for i, r in words.items()}
    found = {i: (kept_head(heads[i], heads, kept), words[i][7]) for i in kept}
    roots = sorted(i for i, (head, _) in found.items() if head == 0)
    for i in roots[1:]:
        found[i] = (roots[0], found[i][1] if found[i][1] != "root" else "parataxis")
    if roots:
        found[roots[0]] = (0, "root")
    return found


def spaced(cells, apart):
    """MISC with the spacing alone; `apart`: punctuation that followed the word is gone."""
    return "SpaceAfter=No" if "SpaceAfter=No" in cells[9].split("|") and not apart else "_"


def ranges(rows, number):
    """Multiword tokens whose words all stay: {old first id: (new range, cells)}."""
    found = {}
    for cells in rows:
        first, dash, last = cells[0].partition("-")
        if dash and all(i in number for i in range(int(first), int(last) + 1)):
            found[int(first)] = (f"{number[int(first)]}-{number[int(last)]}", cells, int(last))
    return found


def lower_tree(rows):
    """The rows of a sentence, changed; none where nothing stays."""
    heads = new_heads(rows)
    number = {old: i + 1 for i, old in enumerate(sorted(heads))}
    tokens, out = ranges(rows, number), []
    for cells in (r for r in rows if r[0].isdigit() and int(r[0]) in heads):
        old = int(cells[0])
        if old in tokens:
            name, token, last = tokens[old]
            out.append([name, token[1].lower()] + ["_"] * 7 + [spaced(token, last + 1 not in heads)])
        head, relation = heads[old]
        out.append([str(number[old]), cells[1].lower(), *cells[2:6], str(number.get(head, 0)), relation, "_",
                    spaced(cells, old + 1 not in heads)])
    return out


def tree_text(rows):
    text, covered = "", 0
    for cells in rows:
        first, dash, last = cells[0].partition("-")
        if int(first) > covered:
            covered = int(last) if dash else int(first)
            text += cells[1] + ("" if cells[9] == "SpaceAfter=No" else " ")
    return text.rstrip()


# ---------------------------------------------------------------- names

def lower_names(comments, rows):
    """(changed rows, their text): the first column with a number is the token's."""
    form, tag = (1, 2) if len(rows[0]) > 2 and rows[0][0].isdigit() else (0, len(rows[0]) - 1)
    text = next((c[len("# text = "):] for c in comments if c.startswith("# text = ")), None)
    out, lowered, at, glued, begun = [], "", 0, False, ""
    for cells in rows:
        found = text.find(cells[form], at) if text is not None else -1
        glued = glued and found == at
        at = found + len(cells[form]) if found >= 0 else at
        if is_punctuation(cells[form]):
            glued, begun = False, cells[tag][2:] if cells[tag].startswith("B-") else begun
            continue
        cells = cells[:form] + [cells[form].lower()] + cells[form + 1:]
        if begun and cells[tag] == "I-" + begun:
            cells[tag] = "B-" + begun
        lowered += ("" if glued or not out else " ") + cells[form]
        out.append([str(len(out) + 1)] + cells[1:] if form else cells)
        glued, begun = text is not None and found >= 0, ""
    return out, lowered


# ---------------------------------------------------------------- files

def lower_block(comments, rows, trees):
    if trees:
        rows = lower_tree(rows)
        return rows, tree_text(rows)
    return lower_names(comments, rows) if rows else ([], "")


def lower_file(text, trees):
    """The changed text of a file."""
    out, waiting = [], []
    for comments, rows in blocks(text):
        starts = [c for c in comments if c[1:].strip().startswith(STARTS)]
        rows, lowered = lower_block(comments, rows, trees)
        if not rows:
            waiting += starts
            continue
        others = [c for c in comments if c not in starts and not c.startswith("# text")]
        told = [f"# text = {lowered}"] if any(c.startswith("# text = ") for c in comments) else []
        out += waiting + starts + others + told + ["\t".join(cells) for cells in rows] + [""]
        waiting = []
    return "\n".join(out) + "\n"


def main(arguments):
    if len(arguments) != 2 or arguments[0].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    source, target = Path(arguments[0]), Path(arguments[1])
    pairs = [(source, target)]
    if source.is_dir():
        target.mkdir(parents=True, exist_ok=True)
        pairs = [(file, target / file.name) for file in sorted(source.glob("*.conllu"))]
    for file, changed in pairs:
        text = file.read_text(encoding="utf-8")
        changed.write_text(lower_file(text, file.suffix == ".conllu"), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
