#!/usr/bin/env python3
"""Fails where two folders of src/ define a type of the same name outside an unnamed namespace.

All of them share the namespace onrecord::v1, so the linker would take one definition for both without a word (the one
definition rule). It happened: two classes called People crashed every debug build.

    names.py REPOSITORY
"""
import re
import sys
from collections import defaultdict
from pathlib import Path

UNNAMED = re.compile(r"^namespace \{\n.*?^\}  // namespace$", re.M | re.S)
TYPE = re.compile(r"^(?:class|struct|enum class|union) (?:ONRECORD_EXPORT )?(\w+)(?: final)?(?: :[^;{]*)?\s*\{", re.M)


def types(root: Path) -> dict:
    """name -> folders that define it."""
    found = defaultdict(set)
    for file in sorted((root / "src").rglob("*.[ch]pp")):
        for name in TYPE.findall(UNNAMED.sub("", file.read_text(encoding="utf-8"))):
            found[name].add(file.parent.name)
    return found


def main() -> int:
    found = types(Path(sys.argv[1]))
    if len(found) < 20:
        print(f"found {len(found)} types, expected the library's: is {sys.argv[1]} the repository?")
        return 1
    twice = {name: folders for name, folders in found.items() if len(folders) > 1}
    for name, folders in sorted(twice.items()):
        print(f"{name}: defined in {', '.join(sorted(folders))}")
    return 1 if twice else 0


sys.exit(main())
