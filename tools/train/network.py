"""The network: words → BiLSTM → tags, trees, names. src/learning/network.cpp runs the same in integers.

    type   vocabulary row + hashed parts of the spelling → x            (once for each different word)
    word   BiLSTM over x → y = relu(W [forward; backward] + U x)
    heads  tags from relu(T y); transitions from the words in nine places of the parser's state; relations from a word
           and its head; names by a CRF over BIOES labels
"""
from __future__ import annotations

import ctypes
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from features import TABLES
from vectors import COLUMNS, ROWS

WIDTH, STATE, HIDDEN, SLOTS = 128, 192, 128, 9
NAME_HIDDEN = 64
FORBIDDEN = -1e4
NAMES = ["O"] + [f"{p}-{k}" for k in ("person", "organization", "location") for p in "BIES"]


def compile_oracle() -> ctypes.CDLL:
    library = Path(tempfile.mkdtemp()) / "oracle.so"
    source = Path(__file__).with_name("oracle.cpp")
    subprocess.run(["g++", "-O3", "-march=native", "-ffast-math", "-shared", "-fPIC", str(source), "-o", str(library)], check=True)
    out = ctypes.CDLL(str(library))
    out.crf.restype = ctypes.c_double
    return out


C = compile_oracle()


def pointer(array: np.ndarray):
    assert array.flags["C_CONTIGUOUS"]
    return array.ctypes.data_as(ctypes.c_void_p)


class Gather(torch.autograd.Function):
    """Sums the projections of the words in a state's slots."""
    @staticmethod
    def forward(ctx, projected, slots):
        ctx.slots, ctx.shape = slots, projected.shape
        out = np.empty((len(slots), HIDDEN), dtype=np.float32)
        C.gather(len(slots), HIDDEN, pointer(slots), pointer(projected.detach().numpy()), pointer(out))
        return torch.from_numpy(out)

    @staticmethod
    def backward(ctx, grad):
        out = np.zeros(ctx.shape, dtype=np.float32)
        C.scatter(len(ctx.slots), HIDDEN, pointer(ctx.slots), pointer(grad.contiguous().numpy()), pointer(out))
        return torch.from_numpy(out), None


class Crf(torch.autograd.Function):
    """Weighted sum of negative log likelihoods of label sequences."""
    @staticmethod
    def forward(ctx, emissions, transitions, start, gold, lengths, weights):
        arrays = [t.detach().contiguous().numpy() for t in (emissions, transitions, start)]
        grads = [np.zeros_like(a) for a in arrays]
        loss = C.crf(len(lengths), pointer(lengths), pointer(weights), arrays[0].shape[1], *map(pointer, arrays),
                     pointer(gold), *map(pointer, grads))
        ctx.grads = [torch.from_numpy(g) for g in grads]
        return torch.tensor(loss, dtype=torch.float32)

    @staticmethod
    def backward(ctx, grad):
        return (*(g * grad for g in ctx.grads), None, None, None)


def name_moves() -> tuple[torch.Tensor, torch.Tensor]:
    """What BIOES allows: 0 or FORBIDDEN, from × to, and at the start."""
    count = len(NAMES)
    moves, start = torch.zeros(count, count), torch.zeros(count)
    for i, a in enumerate(NAMES):
        start[i] = FORBIDDEN if a[0] in "IE" else 0
        for j, b in enumerate(NAMES):
            inside = a[0] in "BI"
            goes_on = b[0] in "IE"
            if inside != goes_on or (inside and a[2:] != b[2:]):
                moves[i, j] = FORBIDDEN
    return moves, start


class Lstm(nn.Module):
    """One direction of a recurrent layer over many sentences side by side. Gates: input, forget, output, new."""
    def __init__(self):
        super().__init__()
        bound = STATE ** -0.5
        self.input = nn.Linear(WIDTH, 4 * STATE)
        self.input.bias.data.zero_()
        self.input.bias.data[STATE:2 * STATE] = 1.0
        self.recurrent = nn.Parameter(torch.empty(4 * STATE, STATE).uniform_(-bound, bound))

    def forward(self, x, sizes: list[int]):
        """x: words × WIDTH, the first words of all sentences, then the second ones of those that have one, …"""
        h = c = None
        out = []
        for gates in self.input(x).split(sizes):
            size = len(gates)
            if h is not None:
                gates = gates + h[:size] @ self.recurrent.t()
            sigmoid = torch.sigmoid(gates[:, :3 * STATE])
            new = sigmoid[:, :STATE] * torch.tanh(gates[:, 3 * STATE:])
            c = new if c is None else torch.addcmul(new, sigmoid[:, STATE:2 * STATE], c[:size])
            h = sigmoid[:, 2 * STATE:] * torch.tanh(c)
            out.append(h)
        return torch.cat(out)


class Network(nn.Module):
    def __init__(self, rows: np.ndarray, labels: dict[str, list[str]]):
        super().__init__()
        self.labels = labels
        self.words = nn.Embedding(ROWS, COLUMNS, sparse=True)
        with torch.no_grad():
            self.words.weight.copy_(torch.from_numpy(rows) * 0.5)
        self.parts = nn.ModuleList(nn.Embedding(n, width, sparse=True) for _, n, width in TABLES)
        for part in self.parts:
            nn.init.uniform_(part.weight, -0.3, 0.3)
        self.mix = nn.Linear(COLUMNS + sum(width for _, _, width in TABLES), WIDTH)
        self.forward_lstm, self.backward_lstm = Lstm(), Lstm()
        self.join = nn.Linear(2 * STATE + WIDTH, WIDTH)
        self.tag_hidden = nn.Linear(WIDTH, HIDDEN)
        self.upos, self.xpos, self.feats = (nn.Linear(HIDDEN, len(labels[k])) for k in ("upos", "xpos", "feats"))
        self.root, self.nothing = (nn.Parameter(torch.rand(WIDTH) * 0.1) for _ in range(2))
        self.project = nn.Linear(WIDTH, SLOTS * HIDDEN, bias=False)
        with torch.no_grad():
            self.project.weight.mul_(0.5)
        self.parser_bias = nn.Parameter(torch.zeros(HIDDEN))
        self.action = nn.Linear(HIDDEN, 3)
        self.relation_head, self.relation_child = nn.Linear(WIDTH, HIDDEN), nn.Linear(WIDTH, HIDDEN, bias=False)
        self.deprel = nn.Linear(HIDDEN, len(labels["deprel"]))
        self.name_hidden = nn.Linear(WIDTH, NAME_HIDDEN)
        self.names = nn.Linear(NAME_HIDDEN, len(NAMES))
        moves, start = name_moves()
        self.register_buffer("moves", moves)
        self.register_buffer("begins", start)
        self.name_moves, self.name_begins = nn.Parameter(torch.zeros_like(moves)), nn.Parameter(torch.zeros_like(start))

    def types(self, rows: torch.Tensor, spelling: torch.Tensor) -> torch.Tensor:
        """rows: types; spelling: types × tables."""
        parts = [part(spelling[:, i]) for i, part in enumerate(self.parts)]
        return F.relu(self.mix(torch.cat([self.words(rows), *parts], 1)))

    def encode(self, x: torch.Tensor, lengths: np.ndarray, drop: float = 0.0) -> torch.Tensor:
        """x: words × WIDTH, sentences laid end to end → the same shape."""
        order = np.argsort(-lengths, kind="stable")
        starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        sizes = (lengths[order][None, :] > np.arange(lengths.max())[:, None]).sum(1)
        steps = list(enumerate(sizes))
        ends = starts + lengths - 1
        ways = [(self.forward_lstm, np.concatenate([starts[order[:size]] + t for t, size in steps])),
                (self.backward_lstm, np.concatenate([ends[order[:size]] - t for t, size in steps]))]
        states = [lstm(x[torch.from_numpy(index)], sizes.tolist())[torch.from_numpy(np.argsort(index))] for lstm, index in ways]
        out = torch.cat(states, 1)
        y = F.relu(self.join(torch.cat([F.dropout(out, drop, self.training), x], 1)))
        return F.dropout(y, drop, self.training)

    def tags(self, y):
        hidden = F.relu(self.tag_hidden(y))
        return self.upos(hidden), self.xpos(hidden), self.feats(hidden)

    def emissions(self, y):
        return self.names(F.relu(self.name_hidden(y)))

    def rollout(self, y, lengths, gold=None, explore=0.0, seed=0):
        """(projections, heads within the sentence, slots, best, legal)."""
        words = len(y)
        projected = self.project(torch.cat([y, self.root[None], self.nothing[None]]))
        table = projected.detach().numpy()
        bound = 2 * words + len(lengths)
        heads, slots = np.empty(words, np.int32), np.empty((bound, SLOTS), np.int32)
        best, legal = np.empty(bound, np.uint8), np.empty(bound, np.uint8)
        arrays = [p.detach().numpy() for p in (self.parser_bias, self.action.weight, self.action.bias)]
        count = C.rollout(len(lengths), pointer(lengths), words, HIDDEN, pointer(table), *map(pointer, arrays),
                          pointer(gold) if gold is not None else None, ctypes.c_float(explore), ctypes.c_uint64(seed),
                          pointer(heads), pointer(slots), pointer(best), pointer(legal))
        return projected, heads, slots[:count], best[:count], legal[:count]

    def relations(self, y, heads):
        """Scores of the relation to `heads` (rows of y; its length: the root)."""
        ahead = self.relation_head(torch.cat([y, self.root[None]]))
        return self.deprel(F.relu(ahead[heads] + self.relation_child(y)))
