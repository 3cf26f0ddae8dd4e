#!/usr/bin/env python3
"""Trains the weights that tell where sentences end: the sections split.prose and split.captions.

    splitter.py --shared FOLDER --build FOLDER --work FOLDER [--inner]

--shared  the folder with data/ud_ewt and data/gum        --build  a configured build of this repository
--work    gets texts/*.txt and sections/*.bin             --inner  leaves every tenth document out, and measures on
                                                                   these alone; without it all is trained on, and the
                                                                   dev parts are measured
About half a minute of one core. tools/train/splitter.cpp does the learning, with the library's own features.
"""
import argparse
import random
import subprocess
import sys
from pathlib import Path

from splitter_data import caption, joined, load, lowered, write_document

HERE = Path(__file__).resolve().parent
# Bits and threshold (24 are a log-odds of one), both chosen on the inner split. Captions have no mark to go by: exact
# sentences are rare, so the threshold asks for pieces of about the right length.
SECTIONS = {"prose": ("18", "0"), "captions": ("16", "-28")}


def noise(documents):
    """Small shares of lower-case texts and of texts without paragraphs."""
    tenth = {1: lowered, 3: joined}
    return [tenth[i % 10](d) for i, d in enumerate(documents) if i % 10 in tenth]


def write(path, documents):
    with open(path, "w", encoding="utf-8") as out:
        for document in documents:
            if document:
                write_document(out, document)


def texts(arguments, folder):
    """Writes the texts; the names of those to measure."""
    train, dev = load(arguments.shared / "data", "train"), load(arguments.shared / "data", "dev")
    if arguments.inner:
        dev = [[d for i, d in enumerate(part) if i % 10 == 0] for part in train]
        train = [[d for i, d in enumerate(part) if i % 10] for part in train]
    documents, chance = train[0] + train[1], random.Random(11)
    write(folder / "prose.txt", documents + noise(documents))
    write(folder / "captions.txt", [caption(d, chance) for d in documents])
    measured = {"ewt": dev[0], "gum": dev[1], "gum_lowered": [lowered(d) for d in dev[1]],
                "gum_joined": [joined(d) for d in dev[1]], "gum_captions": [caption(d, chance) for d in dev[1]]}
    for name, part in measured.items():
        write(folder / f"measured_{name}.txt", part)
    return [folder / f"measured_{name}.txt" for name in measured]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--shared", "--build", "--work"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--inner", action="store_true")
    arguments = parser.parse_args()
    folder, sections = arguments.work / "texts", arguments.work / "sections"
    folder.mkdir(parents=True, exist_ok=True)
    sections.mkdir(exist_ok=True)
    measured = texts(arguments, folder)
    subprocess.run(["cmake", "--build", arguments.build, "--target", "onrecord_train_splitter"], check=True)
    program, resources = arguments.build / "tools/onrecord_train_splitter", HERE.parent.parent / "data/en"
    for name, (bits, threshold) in SECTIONS.items():
        subprocess.run([program, "train", resources, sections / f"split.{name}.bin", bits, threshold,
                        folder / f"{name}.txt"], check=True)
    model = arguments.work / "split.model"
    subprocess.run([sys.executable, HERE / "pack.py", model, sections], check=True)
    subprocess.run([program, "measure", resources, model, *measured], check=True)


if __name__ == "__main__":
    main()
