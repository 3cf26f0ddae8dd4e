#!/usr/bin/env python3
"""Tests bench/lower_case.py on invented sentences."""
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "bench"))
from lower_case import lower_file  # noqa: E402

TREES = """\
# newdoc id = harbour
# newpar
# text = "
1	"	"	PUNCT	``	_	0	root	_	_

# text = "Quay-side cranes don't rust," said Lorin.
1	"	"	PUNCT	``	_	4	punct	_	SpaceAfter=No
2	Quay	quay	NOUN	NN	_	4	compound	_	SpaceAfter=No
3	-	-	PUNCT	HYPH	_	4	punct	_	SpaceAfter=No
4	side	side	NOUN	NN	_	5	compound	_	_
5	cranes	crane	NOUN	NNS	_	8	nsubj	_	_
6-7	don't	_	_	_	_	_	_	_	_
6	do	do	AUX	VBP	_	8	aux	_	_
7	n't	not	PART	RB	_	8	advmod	_	_
7.1	_	_	_	_	_	_	_	_	_
8	rust	rust	VERB	VB	_	11	ccomp	_	SpaceAfter=No
9	,	,	PUNCT	,	_	0	root	_	SpaceAfter=No
10	"	"	PUNCT	''	_	8	punct	_	_
11	said	say	VERB	VBD	_	9	dep	_	_
12	Lorin	Lorin	PROPN	NNP	_	9	nsubj	_	SpaceAfter=No
13	.	.	PUNCT	.	_	11	punct	_	_

"""
NAMES = """\
# newdoc id = harbour
# text = Ask "Tall Ships" (Ltd.)
1	Ask	O	-	-
2	"	B-ORG	-	-
3	Tall	I-ORG	-	-
4	Ships	I-ORG	-	-
5	"	O	-	-
6	(	O	-	-
7	Ltd.	O	-	-
8	)	O	-	-

"""


class LowerCase(unittest.TestCase):
    def test_trees_lose_punctuation_and_stay_trees(self):
        lines = lower_file(TREES, True).rstrip("\n").split("\n")
        self.assertEqual(lines[:2], ["# newdoc id = harbour", "# newpar"])
        self.assertEqual(lines[2], "# text = quay side cranes don't rust said lorin")
        rows = [line.split("\t") for line in lines[3:]]
        self.assertEqual([r[0] for r in rows], ["1", "2", "3", "4-5", "4", "5", "6", "7", "8"])
        words = [r for r in rows if "-" not in r[0]]
        self.assertEqual([(r[6], r[7]) for r in words],
                         [("2", "compound"), ("3", "compound"), ("6", "nsubj"), ("6", "aux"), ("6", "advmod"),
                          ("7", "ccomp"), ("0", "root"), ("7", "nsubj")])
        self.assertEqual(words[7][1:3], ["lorin", "Lorin"])

    def test_names_begin_at_their_first_word_that_stays(self):
        lines = lower_file(NAMES, False).rstrip("\n").split("\n")
        self.assertEqual(lines[1], "# text = ask tall ships ltd.")
        self.assertEqual([line.split("\t")[:3] for line in lines[2:]],
                         [["1", "ask", "O"], ["2", "tall", "B-ORG"], ["3", "ships", "I-ORG"], ["4", "ltd.", "O"]])

    def test_columns_without_comments(self):
        columns = lower_file("Tall B-organisation\n, O\nquays O\n\n", False)
        self.assertEqual(columns, "tall\tB-organisation\nquays\tO\n\n")


if __name__ == "__main__":
    unittest.main()
