"""The command's contract: exit status, one-line messages, order of outputs, completion.

    python3 test_command.py ONRECORD SOURCE_FOLDER
"""
import json
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ONRECORD, SOURCE = sys.argv[1], Path(sys.argv[2])
EXAMPLES = sorted(str(f) for f in (SOURCE / "examples/data").glob("*.txt"))
COMPLETIONS = SOURCE / "tools/onrecord/completions"
COMMANDS = ["extract", "turns", "claims", "entities", "quotes", "verify", "conllu", "bench"]


def run(*words, stdin=b""):
    return subprocess.run([ONRECORD, *map(str, words)], input=stdin, capture_output=True, timeout=120)


class CommandTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def write(self, name, words):
        path = Path(self.folder.name, name)
        path.write_bytes(words if isinstance(words, bytes) else words.encode())
        return str(path)

    def fails(self, done, status, *words):
        """The status, and one line of standard error that says so."""
        lines = done.stderr.decode().splitlines()
        self.assertEqual(done.returncode, status, lines)
        self.assertEqual(len(lines), 1, lines)
        self.assertTrue(lines[0].startswith("onrecord: "), lines)
        for word in words:
            self.assertIn(word, lines[0])


class Batches(CommandTest):
    def test_many_jobs_print_what_one_prints(self):
        files = EXAMPLES * 3
        one = run("extract", "--output=jsonl", "--jobs=1", *files)
        many = run("extract", "--output=jsonl", "--jobs=8", *files)
        self.assertEqual((one.returncode, many.returncode), (0, 0))
        self.assertEqual(one.stdout, many.stdout)
        names = [json.loads(line)["source"]["name"] for line in one.stdout.splitlines()]
        self.assertEqual(names, files)

    def test_a_batch_prints_what_single_calls_print(self):
        batch = run("extract", "--output=jsonl", *EXAMPLES[:4])
        single = b"".join(run("extract", "--output=jsonl", f).stdout for f in EXAMPLES[:4])
        self.assertEqual(batch.stdout, single)

    def test_a_missing_file_is_named_and_the_others_are_done(self):
        for jobs in (1, 4):
            done = run("extract", "--output=jsonl", f"--jobs={jobs}", EXAMPLES[0], "/no/such/file.txt", EXAMPLES[1])
            self.fails(done, 1, "/no/such/file.txt")
            self.assertEqual(len(done.stdout.splitlines()), 2)

    def test_a_folder_is_no_input(self):
        self.fails(run("extract", self.folder.name), 1, self.folder.name)

    def test_an_input_over_the_limit_is_refused_with_both_sizes(self):
        big = self.write("big.txt", "x" * 101)
        self.fails(run("extract", "--max-bytes=100", big), 1, "101", "100", "big.txt")
        self.assertEqual(run("extract", "--max-bytes=101", big).returncode, 0)
        self.fails(run("extract", "--max-bytes=100", "-", stdin=b"x" * 5000), 1, "100")

    def test_standard_input_reads_as_the_file_does(self):
        words = Path(EXAMPLES[0]).read_bytes()
        from_pipe, from_file = (json.loads(run(*a, stdin=words).stdout) for a in (["extract", "-"], ["extract", EXAMPLES[0]]))
        self.assertEqual(from_pipe["claims"], from_file["claims"])
        self.assertEqual(from_pipe["source"]["sha256"], from_file["source"]["sha256"])

    def test_an_empty_input_is_a_document(self):
        done = run("extract", self.write("empty.txt", ""))
        self.assertEqual(done.returncode, 0)
        self.assertEqual(json.loads(done.stdout)["text"], "")

    def test_indented_and_single_line_output_say_the_same(self):
        self.assertEqual(json.loads(run("extract", EXAMPLES[0]).stdout),
                         json.loads(run("extract", "--output=jsonl", EXAMPLES[0]).stdout))

    def test_layers_that_are_not_asked_for_are_empty(self):
        doc = json.loads(run("extract", "--layers=turns", EXAMPLES[0]).stdout)
        self.assertEqual((doc["tokens"], doc["claims"]), ([], []))

    def test_a_closed_pipe_is_no_crash(self):
        done = subprocess.run(["sh", "-c", '"$0" extract --output=jsonl "$@" | head -c 10', ONRECORD, *EXAMPLES * 5],
                              capture_output=True, timeout=120)
        self.assertEqual(len(done.stdout), 10)


class JsonLines(CommandTest):
    def lines(self, words, *options):
        done = run("extract", "--format=jsonl", *options, self.write("in.jsonl", words))
        return done, [json.loads(line) for line in done.stdout.splitlines()]

    def test_each_line_is_answered_in_order_and_bad_ones_say_why(self):
        good = json.dumps({"id": "a", "text": "Q: Why?\nA: It rained in 2019."})
        bad = ["{", "[1]", '{"id": 7}', '{"id": "d", "text": 5}', '{"id": "e", "text": "x", "date": "soon"}']
        for jobs in (1, 4):
            done, answers = self.lines("\n".join([good, *bad, good]) + "\n", f"--jobs={jobs}")
            self.assertEqual(len(answers), 7)
            self.assertEqual([a["id"] for a in answers], ["a", None, None, 7, "d", "e", "a"])
            self.assertEqual(["error" in a for a in answers], [False] + [True] * 5 + [False])
            self.assertTrue(all(a["error"] for a in answers[1:6]))
            self.assertEqual(answers[0], answers[6])

    def test_depth_and_size_do_no_harm(self):
        _, answers = self.lines("[" * 100_000 + "\n" + json.dumps({"id": 1, "text": "x" * 2000}) + "\n", "--max-bytes=1000")
        self.assertEqual(["error" in a for a in answers], [True, True])

    def test_a_date_of_a_line_counts_for_this_line(self):
        text = "Q: When did it close?\nA: It closed yesterday."
        rows = [json.dumps({"id": i, "text": text, "date": f"2021-05-{i:02}"}) for i in (4, 5)]
        _, answers = self.lines("\n".join(rows) + "\n")
        self.assertEqual([[t["value"] for t in a["times"]] for a in answers], [["2021-05-03"], ["2021-05-04"]])


class Usage(CommandTest):
    def test_wrong_usage_is_one_line_and_status_2(self):
        wrong = [[], ["extract"], ["nonsense", "x"], ["extract", "--nonsense", "x"], ["extract", "--offsets=utf7", "x"],
                 ["extract", "--layers=turn", EXAMPLES[0]], ["extract", "--jobs=0", "x"], ["extract", "--jobs=two", "x"],
                 ["verify", EXAMPLES[0]], ["turns", "--output=xml", EXAMPLES[0]], ["extract", "--max-bytes=-1", "x"],
                 ["extract", "--resources=/no/such/folder", "x"]]
        for words in wrong:
            with self.subTest(words=words):
                self.fails(run(*words), 2)

    def test_a_date_that_is_none_is_refused(self):
        done = run("extract", "--date=2024-02-30", EXAMPLES[0])
        self.assertIn(done.returncode, (1, 2))
        self.fails(done, done.returncode, "2024-02-30", "YYYY-MM-DD")

    def test_a_bad_resource_is_told_with_its_place(self):
        mine = self.write("turn_patterns.txt", "rule mine\n  match  ^(\n  layout labels\n  yes a\n  no b\n")
        self.fails(run("extract", f"--add={mine}", EXAMPLES[0]), 1, "turn_patterns.txt:2:")

    def test_a_file_that_no_pack_has_is_refused(self):
        mine = self.write("my_own_words.txt", "word\n")
        self.fails(run("extract", f"--add={mine}", EXAMPLES[0]), 1, "my_own_words.txt")

    def test_help_and_version_are_no_errors(self):
        for words in [["--help"], ["--version"], *[[c, "--help"] for c in COMMANDS]]:
            with self.subTest(words=words):
                done = run(*words)
                self.assertEqual((done.returncode, done.stderr), (0, b""))
                self.assertTrue(done.stdout)


class Verify(CommandTest):
    def setUp(self):
        super().setUp()
        self.page = self.write("page.txt", "Anna Berg: Why did it close?\n\nTom Hale: It was never safe to begin with, “not once”.\n\n"
                                           "Anna Berg: Who told you that?\n\nTom Hale: The keeper did, in 2019.\n")

    def verdict(self, quotation, *options):
        done = run("verify", self.page, f"--quote={quotation}", "--output=json", *options)
        return json.loads(done.stdout)["verdict"], done.returncode

    def test_the_status_is_0_for_words_that_stand_there(self):
        self.assertEqual(self.verdict("It was never safe to begin with"), ("verbatim", 0))
        self.assertEqual(self.verdict('it was never safe to begin with, "not once".'), ("typographic", 0))

    def test_the_status_is_1_for_others(self):
        self.assertEqual(self.verdict("The council knew nothing of all this"), ("absent", 1))
        self.assertEqual(self.verdict("It was never safe to begin with", "--speaker=Anna Berg"), ("wrong_speaker", 1))
        self.assertEqual(self.verdict("It was never safe to begin with", "--speaker=Tom Hale"), ("verbatim", 0))

    def test_spans_are_bytes_of_the_text(self):
        answer = json.loads(run("verify", self.page, "--quote=never safe", "--output=json").stdout)
        words = Path(self.page).read_bytes()
        self.assertEqual([words[b:e] for b, e in answer["spans"]], [b"never safe"])


class Tables(CommandTest):
    def test_csv_has_a_head_and_rows_of_one_width(self):
        import csv
        for command in ("turns", "claims", "entities", "quotes"):
            with self.subTest(command=command):
                done = run(command, "--output=csv", EXAMPLES[0])
                rows = list(csv.reader(done.stdout.decode().splitlines()))
                self.assertEqual(done.returncode, 0)
                self.assertEqual(len({len(row) for row in rows}), 1)

    def test_tables_take_every_format(self):
        page = b"<p><b>Why did you leave the ferry?</b></p><p>I was tired.</p><p><b>Will you go back?</b></p><p>No.</p>"
        for command in ("turns", "claims", "entities", "quotes"):
            for kind, words in (("html", page), ("vtt", b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann Lee>Did you sign?\n"),
                                ("srt", b"1\n00:00:01,000 --> 00:00:02,000\nANN: Did you sign?\n"),
                                ("csv", b"speaker,text\nAnn Lee,Did you sign?\nBo Dahl,I did.\n"),
                                ("json", b'[{"speaker": "A", "text": "Did you sign?"}]')):
                with self.subTest(command=command, kind=kind):
                    self.assertEqual(run(command, f"--format={kind}", "--output=json", "-", stdin=words).returncode, 0)
        rows = json.loads(run("turns", "--format=html", "--output=json", "-", stdin=page).stdout)
        self.assertEqual([row["role"] for row in rows], ["interviewer", "interviewee"] * 2)

    def test_json_tables_parse(self):
        for command in ("turns", "claims", "entities", "quotes"):
            with self.subTest(command=command):
                done = run(command, "--output=json", EXAMPLES[0])
                self.assertEqual(done.returncode, 0)
                json.loads(done.stdout)


class Conllu(CommandTest):
    PAGE = "Home | News\n\nIda Brandt: Why don't you sell it?\n\nJon Aker: We can't. (Laughs)\n\nShare this article\n"

    def rows(self, done):
        self.assertEqual(done.returncode, 0, done.stderr)
        return [line.split("\t") for line in done.stdout.decode().splitlines() if line and line[0] != "#"]

    def test_every_word_of_a_text_is_printed(self):
        done = run("conllu", self.write("page.txt", self.PAGE))
        rows = self.rows(done)
        self.assertTrue(all(len(row) == 10 for row in rows))
        self.assertEqual("".join(row[1] for row in rows if row[0].isdigit()), "".join(self.PAGE.split()))
        self.assertIn(["don't"], [row[1:2] for row in rows if "-" in row[0]])
        self.assertEqual(done.stdout.count(b"# newpar"), 4)
        self.assertEqual(done.stdout.count(b"# newdoc id = "), 1)

    def test_standard_input_reads_as_the_file_does(self):
        from_file = run("conllu", self.write("page.txt", self.PAGE)).stdout.splitlines()
        self.assertEqual(run("conllu", "-", stdin=self.PAGE.encode()).stdout.splitlines()[1:], from_file[1:])
        self.assertEqual(self.rows(run("conllu", self.write("empty.txt", ""))), [])

    def test_given_words_are_kept(self):
        blank = ["_"] * 7
        lines = ["# text = I can't", "\t".join(["1", "I", *blank, "SpaceAfter=No"]), "\t".join(["2-3", "can't", *blank, "_"]),
                 "\t".join(["2", "ca", *blank, "Mine=1"]), "\t".join(["3", "n't", *blank, "_"]), ""]
        done = run("conllu", "--gold-tokens", self.write("x.conllu", "\n".join(lines) + "\n"))
        if done.returncode:  # a pack without a model
            return self.fails(done, 1, "found no trained model")
        answer = done.stdout.decode().split("\n")[:-1]
        self.assertEqual([(a.split("\t")[:2], a.split("\t")[8:]) for a in answer],
                         [(b.split("\t")[:2], b.split("\t")[8:]) for b in lines])
        self.assertEqual(sum(row[6] == "0" for row in self.rows(done)), 1)

    def test_faulty_conllu_is_told_with_its_place(self):
        done = run("conllu", "--gold-tokens", self.write("x.conllu", "# c\n1\ta\n"))
        self.fails(done, 1)
        if b"found no trained model" not in done.stderr:
            self.fails(done, 1, "x.conllu:2:3: found 2 columns, expected 10")

    def test_a_bad_model_is_told_with_its_place(self):
        mine = self.write("my.model", b"ONRMODEL" + bytes(50))
        for words in (["extract"], ["conllu"], ["conllu", "--gold-tokens"]):
            self.fails(run(*words, f"--add={mine}", EXAMPLES[0]), 1, "my.model: byte 8: found format version 0, expected 1")


class Completion(CommandTest):
    def test_every_option_of_the_help_can_be_completed(self):
        files = {f.name: f.read_text() for f in COMPLETIONS.iterdir()}
        self.assertEqual(len(files), 3)
        for command in COMMANDS:
            options = set(re.findall(r"--([a-z][a-z-]+)", run(command, "--help").stdout.decode().split("\nExamples")[0]))
            self.assertIn("help", options)
            for name, words in files.items():
                for option in options:
                    with self.subTest(file=name, command=command, option=option):
                        spelt = f"-l {option}" if name.endswith(".fish") else f"--{option}"
                        self.assertIn(spelt, words)

    def test_every_format_can_be_completed(self):
        formats = re.search(r"\{auto,([a-z,]+)\}", run("turns", "--help").stdout.decode()).group(1).split(",")
        for file in COMPLETIONS.iterdir():
            self.assertIn(" ".join(["auto", *formats]), file.read_text(), file.name)

    def test_every_command_can_be_completed(self):
        listed = re.findall(r"^  ([a-z]+) ", run("--help").stdout.decode(), re.M)
        self.assertEqual(sorted(listed), sorted(COMMANDS))
        for file in COMPLETIONS.iterdir():
            for command in listed:
                self.assertIn(command, file.read_text(), file.name)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-q"])
