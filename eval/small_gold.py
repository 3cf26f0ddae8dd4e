"""A gold file in the seed's form about a dozen invented lines, for the self-test: `write(folder)`.

The interview and its reading are made up for this purpose; every task that reads the seed's form reads this.
"""
from __future__ import annotations

import json
from pathlib import Path

TEXT = """3 June 2022, Friday, 09:15
Harbour Notes
Why the ferry stopped
Ferry master Ida Brandt tells Harbour Notes how the last crossing ended and who decided it.
– When did the ferry stop, and who decided that it should stop?
– The ferry stopped on 14 May 2022. The council decided it in a closed session last winter.
The mayor said: “We cannot pay for empty boats any longer”.
(The council has eleven members. – HN)
– Will the ferry ever come back to the island again?
– I do not know. The island has forty families and no bridge.
"""
LINES = TEXT.splitlines()
WRITER, ASKS, TELLS = "headline writer", "Harbour Notes (unnamed journalist)", "Ida Brandt (interviewee)"


def span(piece: str) -> dict:
    begin = TEXT.encode().index(piece.encode())
    return {"byte": [begin, begin + len(piece.encode())], "text": piece}


def turn(number: str, role: str, speaker: str, first: int, last: int) -> dict:
    return {"qa": number, "role": role, "speaker": speaker, "byte": [span(LINES[first])["byte"][0], span(LINES[last])["byte"][1]]}


def claim(evidence: str, speaker: str = TELLS, source: str = "", **labels) -> dict:
    usual = {"status": "asserted", "polarity": "positive", "modality": "asserted", "kind": "event", "time": "PAST_REF",
             "check_worthiness": 0.5, "text": evidence + "."}
    return {**usual, **labels, "speaker": speaker, "source": source, "evidence": [span(evidence)]}


def gold() -> dict:
    return {
        "source": {"path": "small.txt"},
        "line_roles": [{"span": span(LINES[0]), "role": "metadata:page_clock"}, {"span": span(LINES[1]), "role": "masthead"},
                       {"span": span(LINES[2]), "role": "title"}, {"span": span(LINES[3]), "role": "lead"}],
        "turns": [turn("Q1", "interviewer", ASKS, 4, 4), turn("A1", "interviewee", TELLS, 5, 6),
                  turn("Q2", "interviewer", ASKS, 8, 8), turn("A2", "interviewee", TELLS, 9, 9)],
        "notes": [{"span": span(LINES[7])}],
        "quotations": [{"span": span("“We cannot pay for empty boats any longer”"), "speaker": "mayor"}],
        "timex": [{"span": span(LINES[0]), "type": "TIME", "value": "2022-06-03T09:15"},
                  {"span": span("14 May 2022"), "type": "DATE", "value": "2022-05-14"},
                  {"span": span("last winter"), "type": "DATE", "value": "PAST_REF"}],
        "questions": [
            {"span": span("When did the ferry stop"), "type": "wh / time", "answer": "A1", "coverage": "full"},
            {"span": span("who decided that it should stop"), "type": "wh / agent", "answer": "A1", "coverage": "full"},
            {"span": span("Will the ferry ever come back to the island again?"), "type": "polar", "answer": "A2",
             "coverage": "declined"}],
        "claims": [
            claim("The ferry stopped on 14 May 2022", time="2022-05-14", check_worthiness=0.9),
            claim("The council decided it in a closed session last winter", check_worthiness=0.7,
                  text="The council decided to stop the ferry in a closed session last winter."),
            claim("We cannot pay for empty boats any longer", source="mayor", polarity="negative", kind="state",
                  time="present", check_worthiness=0.4, text="The town cannot pay for empty boats."),
            claim("The island has forty families and no bridge", kind="state", time="present", check_worthiness=0.6)]}


def write(folder: Path) -> Path:
    """Writes small.txt and small.json into a new folder `small` and returns it."""
    place = folder / "small"
    place.mkdir()
    (place / "small.txt").write_text(TEXT, encoding="utf-8")
    (place / "small.json").write_text(json.dumps(gold()), encoding="utf-8")
    return place
