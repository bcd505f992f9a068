"""Logits, losses, gradients and the first losses of gradient descent of small language models from
before the Transformer: torch.nn.RNN, LSTM and GRU of two layers with tied and own output tables, and
Bengio's network with and without direct connections. Weights and data come from a formula.

Usage: sequences.py JSON
"""

import sys

import torch
import torch.nn.functional as F

from formula import integers, uniform
from golden import rounded, store

VOCABULARY, EMBEDDING, WIDTH, SEQUENCES, LENGTH = 11, 5, 6, 3, 7
WINDOW, STEPS, RATE = 3, 5, 0.1


def parameters(shapes):
    return {name: uniform(seed, shape, 0.5).requires_grad_()
            for seed, (name, shape) in enumerate(shapes.items())}


def recurrent(cell, tied):
    module = {"rnn": torch.nn.RNN, "lstm": torch.nn.LSTM, "gru": torch.nn.GRU}[cell](
        EMBEDDING, WIDTH, num_layers=2, batch_first=True)
    gates = {"rnn": 1, "lstm": 4, "gru": 3}[cell] * WIDTH
    shapes = {"encoder.weight": (VOCABULARY, EMBEDDING)}
    for layer, inputs in enumerate([EMBEDDING, WIDTH]):
        shapes |= {f"rnn.weight_ih_l{layer}": (gates, inputs),
                   f"rnn.weight_hh_l{layer}": (gates, WIDTH),
                   f"rnn.bias_ih_l{layer}": (gates,), f"rnn.bias_hh_l{layer}": (gates,)}
    if tied:
        shapes |= {"projection.weight": (EMBEDDING, WIDTH), "projection.bias": (EMBEDDING,)}
    else:
        shapes["decoder.weight"] = (VOCABULARY, WIDTH)
    p = parameters(shapes | {"decoder.bias": (VOCABULARY,)})

    def logits(ids):
        own = {name[4:]: value for name, value in p.items() if name.startswith("rnn.")}
        h, _ = torch.func.functional_call(module, own, (F.embedding(ids, p["encoder.weight"]),))
        if tied:
            h = F.linear(h, p["projection.weight"], p["projection.bias"])
        return F.linear(h, p["encoder.weight" if tied else "decoder.weight"], p["decoder.bias"])

    return p, logits


def nnlm(direct):
    inputs = WINDOW * EMBEDDING
    p = parameters({
        "embedding.weight": (VOCABULARY + 1, EMBEDDING), "hidden.weight": (WIDTH, inputs),
        "hidden.bias": (WIDTH,), "output.weight": (VOCABULARY, WIDTH + (inputs if direct else 0)),
        "output.bias": (VOCABULARY,)})

    def logits(ids):
        before = torch.full((ids.shape[0], WINDOW - 1), VOCABULARY)
        windows = torch.cat([before, ids], 1).unfold(1, WINDOW, 1)
        x = F.embedding(windows, p["embedding.weight"]).flatten(2)
        h = torch.tanh(F.linear(x, p["hidden.weight"], p["hidden.bias"]))
        return F.linear(torch.cat([h, x], 2) if direct else h, p["output.weight"],
                        p["output.bias"])

    return p, logits


def numbers(p, logits):
    tokens = integers(100, (SEQUENCES, LENGTH + 1), VOCABULARY)
    ids, targets = tokens[:, :-1], tokens[:, 1:]
    result = {"logits": rounded(logits(ids)[0].reshape(-1))}
    optimizer = torch.optim.SGD(p.values(), lr=RATE)
    losses = []
    for step in range(STEPS):
        optimizer.zero_grad()
        loss = F.cross_entropy(logits(ids).flatten(0, 1), targets.flatten())
        loss.backward()
        if step == 0:
            result["gradients"] = {name: rounded(v.grad.reshape(-1)) for name, v in p.items()}
        optimizer.step()
        losses.append(loss.item())
    return result | {"losses": losses}


def main(path):
    torch.set_num_threads(1)
    result = {}
    for cell in ("rnn", "lstm", "gru"):
        for tied in (False, True):
            result[f"{cell}{' tied' if tied else ''}"] = numbers(*recurrent(cell, tied))
    for direct in (False, True):
        result["nnlm" + (" direct" if direct else "")] = numbers(*nnlm(direct))
    store(result, path)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
