#!/usr/bin/env python3
"""Writes src/readers/html_entity_table.cpp: the named character references of HTML, from Python's own table.

    tools/html_entities.py > src/readers/html_entity_table.cpp
"""
from html.entities import html5

HEAD = """// Made by tools/html_entities.py; not to be edited.
#include "readers/html_entities.hpp"

namespace onrecord {
inline namespace v1 {
namespace {

// Each name, and behind it what it stands for.
constexpr char kPool[] =
"""

MIDDLE = """;

constexpr NamedReference kNames[] = {
"""

TAIL = """};

}  // namespace

std::span<const NamedReference> named_references() noexcept { return kNames; }
const char* reference_pool() noexcept { return kPool; }

}  // namespace v1
}  // namespace onrecord
"""


def escaped(words):
    """ASCII as it stands, all else as octal: an escape of three digits swallows nothing that follows it."""
    plain = lambda b: 32 <= b < 127 and b not in b'"\\?'
    return "".join(chr(b) if plain(b) else "\\%03o" % b for b in words)


def main():
    print(HEAD, end="")
    rows, at, line = [], 0, ""
    lines = []
    for name, words in sorted(html5.items(), key=lambda item: item[0].encode()):
        value = words.encode()
        rows.append((at, len(name), len(value)))
        at += len(name) + len(value)
        line += escaped(name.encode() + value)
        if len(line) > 96:
            lines.append(line)
            line = ""
    lines.append(line)
    print("\n".join('    "%s"' % line for line in lines), end="")
    print(MIDDLE, end="")
    for i in range(0, len(rows), 8):
        print("    " + " ".join("{%d, %d, %d}," % row for row in rows[i : i + 8]))
    print(TAIL, end="")


if __name__ == "__main__":
    main()
