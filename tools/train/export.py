"""Writes the network's sections in whole numbers, as src/learning/network_weights.hpp reads them.

Scales are powers of two: a layer's sums are shifted right to become the next layer's inputs, and the bias holds the half
that makes the shift a rounding. Weights get as many of 16 bits as leave every possible sum within 32.
"""
from __future__ import annotations

import math
import struct
from pathlib import Path

import numpy as np
import torch

from features import fnv
from network import FORBIDDEN, NAMES, SLOTS, Network

BLOCK, ALIGN = 16, 64
GATE_MOST = 8191
GATE, STATE_SCALE, EMBED = 10, 12, 9         # bits behind the point
ROW_SHIFT = 4
SLOT_MOST, HALF_MOST = 32767 // SLOTS, 16383


def padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % ALIGN)


def embedding(table: np.ndarray) -> bytes:
    """Each row in whole numbers up to 127, with a factor."""
    most = np.abs(table).max(1)
    factors = np.clip(np.ceil(most * (1 << EMBED) / 127 * (1 << ROW_SHIFT)), 1, 65535)
    numbers = np.clip(np.round(table * (1 << EMBED) * (1 << ROW_SHIFT) / factors[:, None]), -127, 127).astype(np.int8)
    return padded(struct.pack("<II", *table.shape)) + padded(factors.astype("<u2").tobytes()) + numbers.tobytes()


def dense(weights, bias, in_bits: int, out_bits: int | None, most_input: int, least: int, most: int) -> tuple[bytes, int]:
    """(section, bits of its sums). weights: outputs × inputs."""
    weights = weights.detach().numpy().astype(np.float64)
    bias = np.zeros(len(weights)) if bias is None else bias.detach().numpy().astype(np.float64)
    outputs, inputs = weights.shape
    assert inputs % 2 == 0
    for bits in range(15, 0, -1):
        whole = np.round(weights * 2.0 ** bits)
        offset = np.round(bias * 2.0 ** (bits + in_bits))
        shift = max(0, bits + in_bits - out_bits) if out_bits is not None else 0
        if shift:
            offset += 2.0 ** (shift - 1)
        if np.abs(whole).max() <= 32767 and (np.abs(whole).sum(1) * most_input + np.abs(offset)).max() < 2 ** 31 - 1:
            break
    rows = math.ceil(outputs / BLOCK) * BLOCK
    full, offsets = np.zeros((rows, inputs)), np.zeros(rows)
    full[:outputs], offsets[:outputs] = whole, offset
    packed = full.reshape(rows // BLOCK, BLOCK, inputs // 2, 2).transpose(0, 2, 1, 3)
    header = padded(struct.pack("<IIiiii", rows, inputs, shift, least, most, most_input))
    return header + offsets.astype("<i4").tobytes() + packed.astype("<i2").tobytes(), bits + in_bits


def bits_for(most: float, limit: int) -> int:
    """Bits behind the point with which `most` and a half more still fit."""
    return int(math.floor(math.log2(limit / (1.5 * max(most, 1e-6)))))


def table(function, steps: int) -> bytes:
    """Values in the middle of steps from -8 to 8."""
    return np.round(np.clip(function((np.arange(steps) + 0.5) * 16 / steps - 8), -1, 1) * 32767).astype("<i2").tobytes()


def ranges(net: Network, sample) -> dict[str, float]:
    """The largest numbers that a sample makes inside."""
    t, lengths = sample
    with torch.no_grad():
        net.eval()
        x = net.types(t.rows, t.parts)
        y = net.encode(x[t.word], lengths)
        rooted = torch.cat([y, net.root[None], net.nothing[None]])
        found = {"x": x, "y": rooted, "tag": torch.relu(net.tag_hidden(y)), "slot": net.project(rooted),
                 "half": torch.cat([net.relation_head(rooted), net.relation_child(rooted)]),
                 "name": torch.relu(net.name_hidden(y))}
    return {k: float(v.abs().max()) for k, v in found.items()}


def gates(lstm, x_bits: int, x_most: int):
    yield "input", dense(lstm.input.weight, lstm.input.bias, x_bits, GATE, x_most, -32767, 32767)[0]
    yield "recurrent", dense(lstm.recurrent, None, STATE_SCALE, GATE, 1 << STATE_SCALE, -GATE_MOST - 1, GATE_MOST)[0]


def sections(net: Network, vocabulary: list[str], pairs: set, sample) -> dict[str, bytes]:
    top = ranges(net, sample)
    limit = 8191
    x, y, tag, name = (bits_for(top[k], limit) for k in ("x", "y", "tag", "name"))
    slot, half = bits_for(top["slot"], SLOT_MOST), bits_for(top["half"], HALF_MOST)
    out = {}
    keys = np.array([fnv(w.encode(), 0) for w in vocabulary], dtype=np.uint64)
    order = np.argsort(keys)
    assert len(np.unique(keys)) == len(keys)
    rows = net.words.weight.detach().numpy()[:len(vocabulary) + 1]
    out["vocabulary"] = keys[order].astype("<u8").tobytes()
    out["words"] = embedding(np.concatenate([rows[:1], rows[1:][order]]))
    for part, key in zip(net.parts, ("suffix2", "suffix3", "suffix4", "prefix2", "prefix3", "shape")):
        out[key] = embedding(part.weight.detach().numpy())

    def add(key, layer, *rest, weight=None, bias=None):
        section, bits = dense(layer.weight if weight is None else weight, layer.bias if bias is None else bias, *rest)
        out[key] = section
        return bits

    add("mix", net.mix, EMBED, x, 32767, 0, limit)
    for way, lstm in (("forward", net.forward_lstm), ("backward", net.backward_lstm)):
        for key, section in gates(lstm, x, limit):
            out[f"{way}_{key}"] = section
    states = net.join.weight.shape[1] - net.mix.weight.shape[0]
    zero = torch.zeros(net.join.weight.shape[0])
    add("join_state", net.join, STATE_SCALE, y, 1 << STATE_SCALE, 0, limit, weight=net.join.weight[:, :states])
    add("join_word", net.join, x, y, limit, -32767, 32767, weight=net.join.weight[:, states:], bias=zero)
    add("tag_hidden", net.tag_hidden, y, tag, limit, 0, limit)
    def add_scores(key, layer, scale):
        """The shift of such a layer makes a score a number of 1/256."""
        bits = add(key, layer, scale, None, limit, -32767, 32767)
        out[key] = out[key][:8] + struct.pack("<i", max(0, bits - 8)) + out[key][12:]
        return bits

    for key in ("upos", "xpos", "feats"):
        add_scores(key + "_scores", getattr(net, key), tag)
    out["tag_pairs"] = bytes(number for pair in sorted(pairs) for number in pair)
    first = torch.zeros(net.project.weight.shape[0])
    first[:len(net.parser_bias)] = net.parser_bias.detach()     # every state has one word, or nothing, in the first place
    add("project", net.project, y, slot, limit, -SLOT_MOST, SLOT_MOST, bias=first)
    add("action", net.action, slot, None, 32767, -32767, 32767)
    add("relation_head", net.relation_head, y, half, limit, -HALF_MOST, HALF_MOST)
    add("relation_child", net.relation_child, y, half, limit, -HALF_MOST, HALF_MOST,
        bias=torch.zeros(net.relation_child.weight.shape[0]))
    add("deprel_scores", net.deprel, half, None, 32767, -32767, 32767)
    add("name_hidden", net.name_hidden, y, name, limit, 0, limit)
    bits = add_scores("name_scores", net.names, name)
    moves = torch.cat([net.name_moves + net.moves, (net.name_begins + net.begins)[None]]).detach().numpy()
    whole = np.where(moves < FORBIDDEN / 2, -(2 ** 30), np.round(moves.astype(np.float64) * 2.0 ** bits))
    out["name_moves"] = np.clip(whole, -(2 ** 30), 2 ** 30).astype("<i4").tobytes()
    for key in ("root", "nothing"):
        out[key] = np.clip(np.round(getattr(net, key).detach().numpy() * 2.0 ** y), -limit, limit).astype("<i2").tobytes()
    out["sigmoid"] = table(lambda v: 1 / (1 + np.exp(-v)), 4096)
    out["tanh"] = table(np.tanh, 8192)
    for key, labels in {**net.labels, "names": NAMES}.items():
        out[key] = "".join(f"{label}\n" for label in labels).encode()
    return out


def write(net: Network, vocabulary: list[str], pairs: set, folder: Path, sample):
    """pairs: numbers of UPOS and XPOS that a word may have together."""
    folder.mkdir(parents=True, exist_ok=True)
    for key, section in sections(net, vocabulary, pairs, sample).items():
        (folder / f"net.{key}.bin").write_bytes(section)
