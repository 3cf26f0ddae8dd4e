"""How a word and its lemma relate: an edit of the lower-cased word's end, and a case rule. All in bytes of UTF-8.

lemmatizer.cpp does the same: what is changed here is changed there.
"""

KEEP, LOW, TITLE, NO_COMMAS = range(4)              # case rules
SMALL, CAPITAL, LARGE, MIXED, COUNTED, CLASSES = range(6)  # how a word is written; COUNTED: 10,000
LONGEST_TAKEN = 255


def plain(form: bytes) -> bytes:
    """Curly quotes straight, as both treebanks write lemmas."""
    text = form.decode()
    for curly, straight in (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"')):
        text = text.replace(curly, straight)
    return text.encode()


def lower_point(c: int) -> int:
    """Lower case of one code point, of the alphabets with case whose bytes stay as many."""
    if 0x41 <= c <= 0x5A or (0xC0 <= c <= 0xDE and c != 0xD7) or 0x391 <= c <= 0x3A9 or 0x410 <= c <= 0x42F:
        return c + 32
    if 0x400 <= c <= 0x40F:
        return c + 80
    if (0x100 <= c <= 0x137 and c != 0x130) or 0x14A <= c <= 0x177:
        return c | 1
    if 0x139 <= c <= 0x148 or 0x179 <= c <= 0x17E:
        return c + (c & 1)
    return c


def lower(word: bytes) -> bytes:
    return "".join(chr(lower_point(ord(c))) for c in word.decode()).encode()


def titled(word: bytes) -> bytes:
    """The first letter in upper case, of ASCII and Latin-1."""
    first, rest = word.decode()[:1], word.decode()[1:]
    if "a" <= first <= "z" or (0xE0 <= ord(first or " ") <= 0xFE and ord(first) != 0xF7):
        first = chr(ord(first) - 32)
    return (first + rest).encode()


def case_class(word: bytes) -> int:
    points = [ord(c) for c in word.decode()]
    large = sum(lower_point(c) != c for c in points)
    small = sum(0x61 <= c <= 0x7A or (0xC0 <= c < 0x530 and lower_point(c) == c) for c in points)
    if large == 0:
        counted = small == 0 and b"," in word and any(0x30 <= c <= 0x39 for c in points)
        return COUNTED if counted else SMALL
    if large == 1 and lower_point(points[0]) != points[0]:
        return CAPITAL
    return MIXED if small else LARGE


def edit(low: bytes, lemma: bytes):
    """(bytes to take from the end, bytes to put there); never parts a character."""
    a, b = low.decode(), lemma.decode()
    same = 0
    while same < min(len(a), len(b)) and a[same] == b[same]:
        same += 1
    return min(len(a[same:].encode()), LONGEST_TAKEN), b[same:].encode()


def fits(change, end: bytes) -> bool:
    """Whether an edit may be a rule of an end: it takes nothing from before it. Else elk were a plural of el."""
    return change[0] <= len(end)


def apply(word: bytes, change, rule: int) -> bytes:
    if rule == NO_COMMAS:
        return word.replace(b",", b"")
    taken, put = change
    end = max(0, len(word) - taken) if taken < LONGEST_TAKEN else 0
    if end < len(word) and word[end] & 0xC0 == 0x80 or not end and not put:
        taken, put, end = 0, b"", len(word)
    stem = word[:end] if rule == KEEP else lower(word[:end])
    return titled(stem + put) if rule == TITLE else stem + put


def relation(word: bytes, lemma: bytes):
    """(edit, case rule) that make the lemma of the word."""
    if case_class(word) == COUNTED and word.replace(b",", b"") == lemma:
        return (0, b""), NO_COMMAS
    rules = (KEEP, LOW, TITLE) if case_class(word) == SMALL else (LOW, KEEP, TITLE)  # IS and be: not because of KEEP
    for change in (edit(lower(word), lower(lemma)), edit(lower(word), lemma)):
        for rule in rules:
            if apply(word, change, rule) == lemma:
                return change, rule
    return (min(len(word), LONGEST_TAKEN), lemma), KEEP
