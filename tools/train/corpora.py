"""Reads the training sets: sentences with whatever labels their source has."""
from __future__ import annotations

import gzip
import json
import re
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Sentence:
    forms: list
    source: str = ""
    doc: str = ""
    upos: list | None = None
    xpos: list | None = None
    feats: list | None = None
    heads: list | None = None      # 0: root, else number of the word from 1
    deprels: list | None = None
    names: list | None = None      # BIO, PER ORG LOC
    tree_weight: float = 1.0
    name_weight: float = 1.0


def conllu_blocks(path: Path):
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        comments, rows = {}, []
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("#"):
                key, _, value = line[1:].partition("=")
                comments[key.strip()] = value.strip()
            elif line:
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append(cells)
            else:
                if rows:
                    yield comments, rows
                comments, rows = {}, []
        if rows:
            yield comments, rows


def gold_trees(path: Path, source: str, weight: float = 1.0):
    """EWT, GUM: all columns."""
    doc = ""
    for comments, rows in conllu_blocks(path):
        doc = comments.get("newdoc id", doc)
        forms = [r[1] for r in rows]
        if all(set(f) == {"_"} for f in forms):
            continue
        yield Sentence(forms, source, doc, [r[3] for r in rows], [r[4] for r in rows], [r[5] for r in rows],
                       [int(r[6]) for r in rows], [r[7] for r in rows], tree_weight=weight)


def silver_trees(path: Path, source: str):
    for comments, rows in conllu_blocks(path):
        names = [m.group(1) if (m := re.search(r"Name=([BI]-\w+)", r[9])) else "O" for r in rows]
        yield Sentence([r[1] for r in rows], source, comments["doc"], [r[3] for r in rows], None, None,
                       [int(r[6]) for r in rows], [r[7] for r in rows], names,
                       tree_weight=float(comments["conf_tree"]), name_weight=float(comments["conf_names"]))


KINDS = {"PER": "PER", "Person": "PER", "person": "PER", "politician": "PER",
         "ORG": "ORG", "Organisation": "ORG", "organisation": "ORG", "politicalparty": "ORG",
         "LOC": "LOC", "Location": "LOC", "location": "LOC", "country": "LOC"}


def bio(tags: list) -> list:
    """BIO of PER, ORG, LOC from IO, IOB or BIO tags of any of KINDS."""
    out, last = [], None
    for tag in tags:
        prefix, _, kind = tag.partition("-")
        kind = KINDS.get(kind)
        if not kind:
            out.append("O")
        else:
            out.append(("I-" if prefix == "I" and last == kind else "B-") + kind)
        last = kind
    return out


def columns(path: Path, form: int, tag: int):
    rows, doc = [], ""
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        line = line.rstrip("\r")
        if line.startswith("# newdoc id"):
            doc = line.partition("=")[2].strip()
        cells = line.split("\t") if "\t" in line else line.split()
        if line.startswith("# ") or (cells and cells[0] == "-DOCSTART-"):
            continue
        if not cells:
            if rows:
                yield doc, [r[form] for r in rows], [r[tag] for r in rows]
            rows = []
        else:
            rows.append(cells)


def column_names(path: Path, source: str, form: int = 0, tag: int = -1, weight: float = 1.0):
    for number, (doc, forms, tags) in enumerate(columns(path, form, tag)):
        yield Sentence(forms, source, doc or f"{path.stem}-{number // 10}", names=bio(tags), name_weight=weight)


TOKEN = re.compile(r"\w+?(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|(?:[A-Z]\.)+(?:[A-Z]\b)?|"
                   r"(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Inc|Corp|Ltd|Co|No|Gen|Lt|Col|Sgt|Rev|Hon)\.|\d+(?:[.,]\d+)*|\w+|[^\w\s]")


def span_names(path: Path, source: str):
    """JSON lines of texts with spans of code points; tokens roughly as the treebanks cut them."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            words = [(m.group(), m.start(), m.end()) for m in
                     TOKEN.finditer(row["text"])]
            tags = ["O"] * len(words)
            for begin, end, kind in row["spans"]:
                kind = KINDS.get(kind)
                inside = [i for i, (_, b, e) in enumerate(words) if b >= begin and e <= end]
                if kind and inside and all(tags[i] == "O" for i in inside):
                    tags[inside[0]] = "B-" + kind
                    for i in inside[1:]:
                        tags[i] = "I-" + kind
            if words:
                yield Sentence([w for w, _, _ in words], source, row["doc"], names=tags)


def gum_documents(data: Path, part: str) -> list[str]:
    """Names of the documents of a part of GUM, "train" or "dev", in order."""
    rows = (line.split() for line in (data / "gum/splits.tsv").read_text(encoding="utf-8").splitlines())
    return sorted(row[0] for row in rows if row[1:2] == [part])


def treebanks(data: Path, part: str) -> dict[str, list[Sentence]]:
    """EWT and GUM, "train" or "dev". Names of UNER are put on the trees of EWT (same sentences)."""
    ewt = list(gold_trees(data / f"ud_ewt/en_ewt-ud-{part}.conllu", "ewt"))
    uner = {" ".join(s.forms): s.names for s in column_names(data / f"uner_ewt/en_ewt-ud-{part}.iob2", "uner", 1, 2)}
    for s in ewt:
        s.names = uner.get(" ".join(s.forms))
    gum = [s for name in gum_documents(data, part) for s in gold_trees(data / f"gum/dep/{name}.conllu", "gum")]
    return {"ewt": ewt, "gum": gum}


def load(data: Path) -> dict[str, list[Sentence]]:
    """Sentences of every source that is trained on."""
    docred = list(span_names(data / "docred_ner/redocred.jsonl.gz", "docred"))
    wikigold = [s for p in sorted((data / "ner/wikigold").rglob("*wikigold*.txt")) for s in column_names(p, "wikigold")]
    politics = list(column_names(data / "ner/crossner_politics/train.txt", "politics"))
    silver = [s for p in sorted((data / "silver_teacher").glob("*.conllu.gz")) for s in silver_trees(p, p.name.split(".")[0])]
    return {**treebanks(data, "train"), "docred": docred, "wikigold": wikigold, "politics": politics, "silver": silver}


def dev(data: Path) -> dict[str, list[Sentence]]:
    """Sentences that are measured."""
    return {**treebanks(data, "dev"), "politics": list(column_names(data / "ner/crossner_politics/test.txt", "politics"))}
