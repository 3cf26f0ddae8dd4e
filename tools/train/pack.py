#!/usr/bin/env python3
"""Packs trained sections into a model file, or lists one. src/learning/model_file.hpp tells the format.

    pack.py OUT.model FOLDER...     every NAME.bin of the folders becomes section NAME
    pack.py --list FILE.model       names, offsets and sizes; fails where a checksum is wrong
"""
import pathlib
import struct
import sys

MAGIC, VERSION, ALIGNMENT = b"ONRMODEL", 1, 64
HEADER, ROW = struct.Struct("<8sIIQQ"), struct.Struct("<24sQQQ")
MASK = (1 << 64) - 1


def checksum(data):
    """The sum of model_file.cpp: words of eight bytes, zeros behind the last byte."""
    padded = data + bytes(-len(data) % 8)
    h = len(data)
    for (word,) in struct.iter_unpack("<Q", padded):
        h = ((h ^ word) * 0x9E3779B97F4A7C15) & MASK
        h ^= h >> 32
    return h


def read_folders(folders):
    """The sections {name: bytes} of the folders."""
    sections = {}
    for folder in folders:
        files = sorted(pathlib.Path(folder).glob("*.bin"))
        if not files:
            sys.exit(f"pack.py: {folder}: found no *.bin, expected sections")
        for file in files:
            name = file.name[: -len(".bin")]
            if name in sections:
                sys.exit(f"pack.py: {file}: found section {name} twice, expected it once")
            sections[name] = file.read_bytes()
    return sections


def pack(sections):
    """A model file of {name: bytes}: the same bytes for the same sections."""
    table, body = [], bytearray()
    at = HEADER.size + ROW.size * len(sections)
    for name in sorted(sections, key=lambda n: n.encode()):
        label, data = name.encode(), sections[name]
        if not 0 < len(label) <= 24 or not all(33 <= c <= 126 for c in label):
            raise ValueError(f"found section name {name!r}, expected 1 to 24 printable ASCII characters")
        padding = -at % ALIGNMENT
        body += bytes(padding) + data
        table.append(ROW.pack(label, at + padding, len(data), checksum(data)))
        at += padding + len(data)
    rows = b"".join(table)
    return HEADER.pack(MAGIC, VERSION, len(sections), at, checksum(rows)) + rows + bytes(body)


def show(file):
    """Prints the table; the exit status."""
    data = pathlib.Path(file).read_bytes()
    magic, version, count, size, table_sum = HEADER.unpack_from(data)
    rows = data[HEADER.size : HEADER.size + ROW.size * count]
    good = (magic, version, size) == (MAGIC, VERSION, len(data)) and checksum(rows) == table_sum
    print(f"{file}: {size} bytes, {count} sections, header {'good' if good else 'BAD'}")
    for name, offset, length, wanted in ROW.iter_unpack(rows):
        fits = checksum(data[offset : offset + length]) == wanted
        good = good and fits
        print(f"  {name.rstrip(bytes(1)).decode():24} {offset:10} {length:10}{'' if fits else '  BAD CHECKSUM'}")
    return 0 if good else 1


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--list":
        return show(arguments[1])
    if len(arguments) < 2 or arguments[0].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    data = pack(read_folders(arguments[1:]))
    pathlib.Path(arguments[0]).write_bytes(data)
    print(f"{arguments[0]}: {len(data)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
