#!/usr/bin/env python3
"""Main text of web pages: onrecord next to trafilatura, readability-lxml, newspaper4k and Mozilla's Readability, in one run.

    main_text.py --onrecord BINARY [--pages-json DIR] [--worst N] [--save DIR] [PAGES_DIR...]

Needs the packages of requirements.txt; for Mozilla's Readability also node, and NODE_PATH with the packages of
package.json. A tool that is not there is a row of the table that says so.

Data. Each PAGES_DIR is a set, each --pages-json DIR another. A page and its expected main text are, whichever is there,
- NAME.html and NAME.txt side by side (tests/main_text), or html/NAME.html and txt/NAME.txt (newspaper4k's tests);
- NAME/source.html and NAME/expected.html (the suite of Mozilla's Readability);
- NAME.json with `source` (HTML), `text` and `regions`: expected are the regions body, lead and heading (DIR of
  --pages-json; of this folder only *.bold.json and *.headings.json are HTML).
fetch_pages.sh fetches the two public suites. Pages whose expected text has no word are left out.

What main text is. The article from below its headline to its end: standfirst, paragraphs, sub-headings, questions, lists,
tables, editors' notes. Not the headline, by-line, date, captions, passages shown twice, comments, or the page around it. Of
onrecord: regions body, lead, deck, heading and note. Of the others: their default output, comments switched off. What is
HTML (expected.html, two of the tools' outputs) becomes text by one function, which leaves captions out.

Metric. Words are runs of letters and digits in lower case; a character of a script without spaces is a word. A page has a
bag of expected words and one of found words; precision and recall are the shares of each in their multiset intersection.
- F1, P, R: means over the pages of a set of each page's own. The number to compare is F1.
- F1-4: the same with runs of four words (a shorter text is one run), as the harmonic mean of mean P and mean R.
- ms: mean wall time of a page; the command's includes its start, the others' only the call.

Status 0: measured; 2: wrong usage. What a tool raises on a page goes to standard error and counts as no text.
"""
from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

MAIN = {"body", "lead", "deck", "heading", "note"}      # onrecord's regions
GOLD = {"body", "lead", "heading"}                      # those of the pages in JSON
UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff"     # Thai, Lao, Burmese, Japanese, Chinese
WORD = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+")
INLINE = {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
          "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
UNSEEN = {"script", "style", "figcaption", "template", "noscript"}


@dataclass
class Page:
    name: str
    html: bytes
    expected: str


# ---------------------------------------------------------------- pages

def text_of_html(html: bytes | str) -> str:
    """All text but captions; a space where a block begins or ends."""
    from lxml import etree, html as parser
    if isinstance(html, str):
        html = html.encode("utf-8", "replace")
    if not html.strip():
        return ""
    out = []

    def walk(element):
        block = element.tag not in INLINE
        if isinstance(element.tag, str) and element.tag not in UNSEEN:
            out.append(" " if block else "")
            out.append(element.text or "")
            for child in element:
                walk(child)
                out.append(child.tail or "")
            out.append(" " if block else "")

    try:
        walk(parser.document_fromstring(html, parser=parser.HTMLParser(encoding="utf-8")))
    except etree.ParserError:       # nothing but comments
        return ""
    return "".join(out)


def pages_of_folder(folder: Path) -> list[Page]:
    pages = []
    for source in sorted(folder.rglob("*.html")):
        texts = [source.with_suffix(".txt"), source.parent.parent / "txt" / f"{source.stem}.txt"]
        if source.name == "source.html" and (expected := source.with_name("expected.html")).is_file():
            pages.append(Page(source.parent.name, source.read_bytes(), text_of_html(expected.read_bytes())))
        elif text := next((t for t in texts if t.is_file()), None):
            pages.append(Page(source.stem, source.read_bytes(), text.read_text(encoding="utf-8")))
    return [p for p in pages if WORD.search(p.expected)]


def regions_text(text: str, regions: list, kinds: set) -> str:
    data = text.encode("utf-8")
    return "\n\n".join(data[r["begin"]:r["end"]].decode("utf-8", "replace").strip() for r in regions if r["kind"] in kinds)


def pages_of_json(folder: Path) -> list[Page]:
    pages = []
    for path in sorted([*folder.glob("*.bold.json"), *folder.glob("*.headings.json")]):
        row = json.loads(path.read_text(encoding="utf-8"))
        pages.append(Page(path.stem, row["source"].encode("utf-8"), regions_text(row["text"], row["regions"], GOLD)))
    return pages


# ---------------------------------------------------------------- tools: texts and milliseconds of pages

def onrecord(binary: str, pages: list[Page]):
    for page in pages:
        start = time.perf_counter()
        run = subprocess.run([binary, "extract", "--format=html", "--layers=regions", "-"], input=page.html, capture_output=True)
        ms = 1000 * (time.perf_counter() - start)
        if run.returncode:
            print(f"main_text.py: {page.name}: {run.stderr.decode(errors='replace').strip()}", file=sys.stderr)
            yield "", ms
            continue
        document = json.loads(run.stdout)
        yield regions_text(document["text"], document["regions"], MAIN), ms


def called(read):
    """A tool that is a function of the page's bytes; what it raises is a page without text."""
    def tool(pages: list[Page]):
        for page in pages:
            start = time.perf_counter()
            try:
                found = read(page.html)
            except Exception as error:
                print(f"main_text.py: {page.name}: {type(error).__name__}: {error}", file=sys.stderr)
                found = None
            ms = 1000 * (time.perf_counter() - start)
            yield (found() if callable(found) else found) or "", ms
    return tool


def trafilatura():
    from trafilatura import extract
    return called(lambda html: extract(html, include_comments=False))


def readability_lxml():
    from readability import Document

    def read(html):
        summary = Document(html).summary()
        return lambda: text_of_html(summary)
    return called(read)


def newspaper4k():
    from newspaper import Article

    def read(html):
        article = Article("http://page.invalid/", fetch_images=False)
        article.download(input_html=html.decode("utf-8", "replace"))
        article.parse()
        return article.text
    return called(read)


def mozilla():
    import lxml  # noqa: F401  text_of_html() needs it
    script = Path(__file__).with_name("mozilla_readability.js")
    node = shutil.which("node")
    if not node or subprocess.run([node, script], stdin=subprocess.DEVNULL, capture_output=True).returncode:
        raise ImportError("node with jsdom and @mozilla/readability")

    def tool(pages: list[Page]):
        with tempfile.TemporaryDirectory() as folder:
            names = [os.path.join(folder, f"{number}.html") for number in range(len(pages))]
            for name, page in zip(names, pages):
                Path(name).write_bytes(page.html)
            run = subprocess.run([node, script], input="\n".join(names), capture_output=True, text=True, check=True)
        for line in run.stdout.splitlines():
            row = json.loads(line)
            yield text_of_html(row["html"]), row["ms"]
    return tool


RIVALS = {"trafilatura": trafilatura, "readability-lxml": readability_lxml, "newspaper4k": newspaper4k,
          "Mozilla Readability": mozilla}


# ---------------------------------------------------------------- scores

def words(text: str) -> list[str]:
    return WORD.findall(text.lower())


def bag(tokens: list[str], size: int) -> Counter:
    return Counter(tuple(tokens[i:i + size]) for i in range(max(1, len(tokens) - size + 1))) if tokens else Counter()


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def score(expected: str, found: str, size: int) -> tuple[float, float]:
    gold, guess = bag(words(expected), size), bag(words(found), size)
    common = (gold & guess).total()
    return common / guess.total() if guess else 0.0, common / gold.total()


def mean(values) -> float:
    values = list(values)
    return sum(values) / len(values)


def row(name: str, pages: list[Page], results: list) -> str:
    single = [score(p.expected, text, 1) for p, (text, _) in zip(pages, results, strict=True)]
    four = [score(p.expected, text, 4) for p, (text, _) in zip(pages, results, strict=True)]
    cells = [mean(f1(*s) for s in single), mean(p for p, _ in single), mean(r for _, r in single),
             f1(mean(p for p, _ in four), mean(r for _, r in four))]
    return f"| {name} | " + " | ".join(f"{cell:.3f}" for cell in cells) + f" | {mean(ms for _, ms in results):.1f} |"


def worst(pages: list[Page], results: dict, count: int):
    """Pages where onrecord is furthest below the best of the others."""
    rows = []
    for number, page in enumerate(pages):
        scores = {name: f1(*score(page.expected, found[number][0], 1)) for name, found in results.items()}
        own = scores.pop("onrecord")
        best = max(scores, key=scores.get, default=None)
        if best:
            rows.append((own - scores[best], own, best, scores[best], page.name))
    for gap, own, best, other, name in sorted(rows)[:count]:
        print(f"  {gap:+.3f}  onrecord {own:.3f}, {best} {other:.3f}: {name}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--onrecord", required=True, metavar="BINARY", type=Path)
    parser.add_argument("--pages-json", metavar="DIR", type=Path, action="append", default=[])
    parser.add_argument("--worst", metavar="N", type=int, default=0, help="also the N pages that onrecord is furthest behind on")
    parser.add_argument("--save", metavar="DIR", type=Path, help="write each tool's texts to DIR/SET/PAGE.TOOL.txt")
    parser.add_argument("folders", metavar="PAGES_DIR", type=Path, nargs="*")
    options = parser.parse_args()
    if not shutil.which(options.onrecord):
        parser.error(f"{options.onrecord}: no command")
    for folder in [*options.folders, *options.pages_json]:
        if not folder.is_dir():
            parser.error(f"{folder}: no folder")
    try:
        sets = [(f, pages_of_folder(f)) for f in options.folders] + [(f, pages_of_json(f)) for f in options.pages_json]
    except ImportError as error:
        parser.error(f"{error}: expected.html is read with lxml, see requirements.txt")
    if not sets:
        parser.error("no PAGES_DIR and no --pages-json")
    for folder, pages in sets:
        if not pages:
            parser.error(f"{folder}: no pages with their expected texts")

    tools, missing = {"onrecord": lambda pages: onrecord(str(options.onrecord), pages)}, []
    for name, make in RIVALS.items():
        try:
            tools[name] = make()
        except ImportError as error:
            missing.append(f"| {name} | missing: {error} |")

    for folder, pages in sets:
        results = {name: list(tool(pages)) for name, tool in tools.items()}
        print(f"\n{folder.resolve().name}: {len(pages)} pages\n\n| tool | F1 | P | R | F1-4 | ms |\n|---|---|---|---|---|---|")
        print(*[row(name, pages, found) for name, found in results.items()], *missing, sep="\n")
        if options.worst:
            print("\nfurthest behind the best of the others:")
            worst(pages, results, options.worst)
        if options.save:
            place = options.save / folder.resolve().name
            place.mkdir(parents=True, exist_ok=True)
            for number, page in enumerate(pages):
                (place / f"{page.name}.html").write_bytes(page.html)
                (place / f"{page.name}.expected.txt").write_text(page.expected, encoding="utf-8")
                for name, found in results.items():
                    (place / f"{page.name}.{name.replace(' ', '-')}.txt").write_text(found[number][0], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
