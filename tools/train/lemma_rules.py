"""Rules by the end of a word: {(end, whole word): value}; the longest end that is known decides.

The root rule is the commonest value. An end gets a rule of its own where it is right for at least GAIN words more than
the rule of the next shorter end. What is wrong then becomes a rule of the whole word, so that no word that was read is
forgotten.
"""
import collections

LONGEST, LONGEST_WORD, GAIN = 8, 48, 2


def commonest(counter):
    return max(sorted(counter), key=lambda value: counter[value])


def find(rules, low: bytes):
    if (low, True) in rules and len(low) <= LONGEST_WORD:
        return rules[low, True]
    for size in range(min(len(low), LONGEST), -1, -1):
        end = (low[len(low) - size:], False)
        if end in rules:
            return rules[end]
    raise KeyError(low)


def count_ends(values):
    """{end: Counter of values}: each different word counts once."""
    ends = collections.defaultdict(collections.Counter)
    for low, value in values.items():
        for size in range(min(len(low), LONGEST) + 1):
            ends[low[len(low) - size:]][value] += 1
    return ends


def learn(seen, nothing, fits=lambda value, end: True):
    """Rules of {word: Counter of values}. An end gets only values that fit it; `nothing` is the value of the empty end
    where none does."""
    values = {low: commonest(counter) for low, counter in sorted(seen.items())}
    ends = count_ends(values)
    rules = {(b"", False): commonest({v: n for v, n in ends[b""].items() if fits(v, b"")} or {nothing: 0})}
    for end in sorted(ends, key=lambda e: (len(e), e)):
        before = find(rules, end[1:])
        best = commonest({v: n for v, n in ends[end].items() if fits(v, end)} or {before: 0})
        if end and ends[end][best] - ends[end][before] >= GAIN:
            rules[end, False] = best
    for low, value in values.items():
        if find(rules, low) != value and len(low) <= LONGEST_WORD:
            rules[low, True] = value
    return rules
