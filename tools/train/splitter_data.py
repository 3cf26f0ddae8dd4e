"""Text with the tokens and sentences of treebanks, for training the splitter.

A document is written as
    D                       a document begins
    P text                  a paragraph
    T 0-4 5-9 9-10| …       its tokens as bytes of the paragraph; `|` marks the last one of a sentence
Words of a multiword token are tokens where their characters are the token's.
"""
from __future__ import annotations

import random
from pathlib import Path

from corpora import gum_documents


def read_conllu(path: Path):
    """Documents: lists of sentences (starts a paragraph, [(surface, [parts], space after)])."""
    documents, sentence, new_document, new_paragraph, skip_to = [], [], False, False, 0
    for line in path.read_text(encoding="utf-8").split("\n") + [""]:
        if not line:
            if sentence:
                if new_document or not documents:
                    documents.append([])
                documents[-1].append((new_paragraph, sentence))
                new_document = new_paragraph = False
            sentence, skip_to = [], 0
        elif line.startswith("#"):
            new_document |= line.startswith("# newdoc")
            new_paragraph |= line.startswith("# newpar")
        else:
            skip_to = add_row(line.split("\t"), sentence, skip_to)
    return documents


def add_row(row, sentence, skip_to):
    """Adds a row's token to the sentence; the id up to which rows belong to a multiword token."""
    space = "SpaceAfter=No" not in row[9].split("|")
    if "-" in row[0]:
        sentence.append((row[1], [], space))
        return int(row[0].split("-")[1])
    if "." in row[0]:
        return skip_to
    if int(row[0]) <= skip_to:
        sentence[-1][1].append(row[1])
    else:
        sentence.append((row[1], [row[1]], space))
    return skip_to


def paragraphs(document):
    """[(text, [(begin, end, ends a sentence)])], in characters."""
    result = []
    for new_paragraph, sentence in document:
        if new_paragraph or not result:
            result.append(["", []])
        paragraph = result[-1]
        for surface, parts, space in sentence:
            parts = parts if "".join(parts) == surface else [surface]
            for part in parts:
                begin = len(paragraph[0])
                paragraph[0] += part
                paragraph[1].append((begin, begin + len(part), False))
            if space:
                paragraph[0] += " "
        begin, end, _ = paragraph[1][-1]
        paragraph[1][-1] = (begin, end, True)
    return [(text.rstrip(), tokens) for text, tokens in result]


def write_document(out, parts):
    out.write("D\n")
    for text, tokens in parts:
        at = [0]
        for c in text:
            at.append(at[-1] + len(c.encode("utf-8")))
        out.write(f"P {text}\n")
        out.write("T " + " ".join(f"{at[b]}-{at[e]}{'|' if last else ''}" for b, e, last in tokens) + "\n")


def load(shared: Path, part: str):
    """Documents of EWT and GUM: 'train' or 'dev'."""
    ewt = read_conllu(shared / f"ud_ewt/en_ewt-ud-{part}.conllu")
    gum = [d for name in gum_documents(shared, part) for d in read_conllu(shared / f"gum/dep/{name}.conllu")]
    return [paragraphs(d) for d in ewt], [paragraphs(d) for d in gum]


# ---------------------------------------------------------------- noise

def lowered(parts):
    """In lower case, where that keeps the length."""
    return [(text.lower() if len(text.lower()) == len(text) else text, tokens) for text, tokens in parts]


def caption(parts, chance: random.Random, kept=0.03):
    """As a recogniser of speech writes: lower case, hardly a mark, no paragraphs."""
    text, tokens = "", []
    for source, spans in lowered(parts):
        for i, (begin, end, last) in enumerate(spans):
            word = source[begin:end]
            if not any(c.isalnum() for c in word) and chance.random() >= kept:
                if last and tokens:
                    tokens[-1] = (*tokens[-1][:2], True)
                continue
            glued = i > 0 and spans[i - 1][1] == begin and tokens and tokens[-1][1] == len(text)
            text += "" if glued or not text else " "
            tokens.append((len(text), len(text) + len(word), last))
            text += word
    return [(text, tokens)] if tokens else []


def joined(parts):
    """The paragraphs as one."""
    text, tokens = "", []
    for source, spans in parts:
        text += " " if text else ""
        tokens += [(b + len(text), e + len(text), last) for b, e, last in spans]
        text += source
    return [(text, tokens)]
