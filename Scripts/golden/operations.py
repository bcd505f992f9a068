"""Writes what PyTorch makes of the tape's operations: results and gradients on small odd shapes.

Run with PyTorch installed: python3 Scripts/golden/operations.py Tests/Golden/tensors/operations.json
A case has the name of a check in Tests/TensorsTests/Ops, which says how the tape records it.
"""
import json
import math
import sys

import torch
import torch.nn.functional as F

cases = []


def numbers(shape, seed, low=-1.0, high=1.0):
    """Numbers with three decimals that look random and are the same everywhere."""
    count = math.prod(shape)
    unit = [(math.sin(12.9898 * (i + 1) + 78.233 * seed) * 43758.5453) % 1 for i in range(count)]
    return [round(low + (high - low) * u, 3) for u in unit]


def case(name, shapes, formula, is_loss=False):
    given, inputs = [], []
    for seed, shape in enumerate(shapes):
        shape, limits = (shape[:2], shape[2:]) if len(shape) == 4 else (shape, (-1.0, 1.0))
        given.append(numbers(shape, seed, *limits))
        inputs.append(torch.tensor(given[-1]).view(shape).requires_grad_())
    y = formula(*inputs)
    upstream = [1.0] if is_loss else numbers(y.shape, 99)
    y.backward(torch.tensor(upstream).view(y.shape))
    flat = lambda t: [float(f"{x:.7g}") for x in t.detach().flatten().tolist()]
    cases.append({"name": name, "inputs": given, "upstream": upstream,
                  "y": flat(y), "gradients": [flat(x.grad) for x in inputs]})


def elementwise():
    functions = {
        "exponential": torch.exp, "logarithm": torch.log, "squareRoot": torch.sqrt,
        "square": torch.square, "negate": torch.neg, "relu": F.relu, "sigmoid": torch.sigmoid,
        "tanh": torch.tanh, "silu": F.silu, "gelu": F.gelu,
        "geluTanh": lambda x: F.gelu(x, approximate="tanh")}
    for name, function in functions.items():
        limits = (0.2, 3.0) if name in ("logarithm", "squareRoot") else (-4.0, 4.0)
        case(f"{name} [3, 7]", [(3, 7) + limits], function)
    case("scale", [(3, 17)], lambda x: -1.5 * x)
    case("shift", [(3, 17)], lambda x: x + 0.75)
    case("clamp", [(3, 17)], lambda x: x.clamp(-0.5, 0.25))
    binary = {"add": torch.add, "subtract": torch.sub, "multiply": torch.mul,
              "divide": torch.div}
    for name, function in binary.items():
        for a, b in [((7, 17), (1, 17)), ((7, 17), (7, 1)), ((7, 1), (1, 33))]:
            case(f"{name} [{a[0]}, {a[1]}] and [{b[0]}, {b[1]}]", [a, b + (0.5, 2.0)], function)
        case(f"{name} [6, 5] and [3, 5]", [(6, 5), (3, 5, 0.5, 2.0)],
             lambda a, b, f=function: f(a, b.repeat(2, 1)))


def reductions():
    r, c = 3, 33
    shape = f"[{r}, {c}]"
    case(f"sumRows {shape}", [(r, c)], lambda x: x.sum(0, keepdim=True))
    case(f"meanColumns {shape}", [(r, c)], lambda x: x.mean(1, keepdim=True))
    case(f"sumAll {shape}", [(r, c)], lambda x: x.sum().view(1, 1))
    case(f"maxRows {shape}", [(r, c)], lambda x: x.max(0, keepdim=True).values)
    case(f"maxColumns {shape}", [(r, c)], lambda x: x.max(1, keepdim=True).values)
    case(f"softmax {shape}", [(r, c, -5.0, 5.0)], lambda x: x.softmax(1))
    case(f"logSoftmax {shape}", [(r, c, -5.0, 5.0)], lambda x: x.log_softmax(1))
    case("layerNorm [7, 17]", [(7, 17), (1, 17), (1, 17)],
         lambda x, g, b: F.layer_norm(x, (17,), g[0], b[0], 2.0 ** -10))
    case("rmsNorm [7, 17]", [(7, 17), (1, 17)],
         lambda x, g: F.rms_norm(x, (17,), g[0], 2.0 ** -10))


def products():
    functions = {"none": lambda x: x, "geluTanh": lambda x: F.gelu(x, approximate="tanh"),
                 "gelu": F.gelu, "relu": F.relu, "silu": F.silu, "tanh": torch.tanh}
    for name, function in functions.items():
        case(f"linear 7×5→19 {name} + bias", [(7, 5), (5, 19), (1, 19)],
             lambda x, w, b, f=function: f(x @ w + b))
        case(f"linear 7×5→19 {name} transposed + bias", [(7, 5), (19, 5), (1, 19)],
             lambda x, w, b, f=function: f(F.linear(x, w, b[0])))
    m, k, n = 7, 3, 17
    for ta in (False, True):
        for tb in (False, True):
            a, b = ((k, m) if ta else (m, k)), ((n, k) if tb else (k, n))

            def product(x, y):
                x, y = x.view(3, *a), y.view(3, *b)
                x, y = (x.mT if ta else x), (y.mT if tb else y)
                return torch.bmm(x, y).reshape(3 * m, n)

            case(f"matmul a{'ᵀ' if ta else ''}·b{'ᵀ' if tb else ''} × 3",
                 [(3 * a[0], a[1]), (3 * b[0], b[1])], product)
    case("addIntoColumns", [(3, 9), (3, 3)], lambda x, d: x + F.pad(0.75 * d, (5, 1)))
    case("lowRankUpdate", [(7, 17), (7, 5), (9, 3)],
         lambda x, u, b: x + F.pad(0.75 * u[:, 1:4] @ b.T, (4, 4)))


def selections():
    case("embedding", [(6, 17)], lambda x: F.embedding(torch.tensor([5, 0, 5, 2, 5]), x))
    case("scatterRows", [(4, 7)],
         lambda x: torch.zeros(5, 7).index_add(0, torch.tensor([1, 4, 1, 0]), x))
    case("columns", [(3, 33)], lambda x: x[:, 7:24])
    case("rows", [(7, 3)], lambda x: x[2:5])
    case("concatenateColumns", [(3, 1), (3, 17), (3, 7)], lambda *x: torch.cat(x, 1))
    case("concatenateRows", [(1, 7), (3, 7), (2, 7)], lambda *x: torch.cat(x, 0))
    mask = torch.tensor([1.0, 1, 0, 0, 0, 0, 1, 0, 1]).view(3, 3, 1)
    case("meanPool with padding", [(9, 7)],
         lambda x: (x.view(3, 3, 7) * mask).sum(1) / mask.sum(1).clamp(min=1e-9))
    case("cosineSimilarity", [(7, 17), (7, 17)],
         lambda a, b: F.cosine_similarity(a, b).view(7, 1))


def attention():
    def heads(x):
        return x.view(2, 5, 3, 1).transpose(1, 2)

    for causal in (False, True):
        for name in ("attention", "attention in steps"):
            case(f"{name}, {'causal' if causal else 'bidirectional'}", [(10, 3)] * 3,
                 lambda q, k, v: F.scaled_dot_product_attention(
                     heads(q), heads(k), heads(v), is_causal=causal)
                 .transpose(1, 2).reshape(10, 3))


def recurrences():
    """The states behind every step: h, and for an LSTM c beside it. `torch.nn` gives only the last
    c, so that its layers run over every beginning of a sequence."""
    layers = {"rnn": (torch.nn.RNN, 1), "lstm": (torch.nn.LSTM, 4), "gru": (torch.nn.GRU, 3)}
    for name, (layer, gates) in layers.items():
        states = 2 if name == "lstm" else 1
        for sequences, length, width in [(3, 4, 17), (2, 5, 7)]:

            def run(x, w, b, start):
                g = gates * width
                module = layer(g, width, batch_first=True)
                given = {"weight_ih_l0": torch.eye(g), "bias_ih_l0": torch.zeros(g),
                         "weight_hh_l0": w, "bias_hh_l0": b[0]}
                h, c = start[:, :width], start[:, width:]
                x = x.view(sequences, length, g)
                rows = []
                for end in range(1, length + 1):
                    first = (h[None].contiguous(), c[None].contiguous())
                    y, last = torch.func.functional_call(
                        module, given, (x[:, :end], first if states == 2 else first[0]))
                    rows.append(torch.cat([y[:, -1], last[1][0]], 1) if states == 2 else y[:, -1])
                return torch.stack(rows, 1).reshape(sequences * length, states * width)

            shape = f"{name} {sequences}×{length} of {width}"
            x, w = (sequences * length, gates * width), (gates * width, width)
            case(shape, [x, w], lambda x, w: run(
                x, w, torch.zeros(1, gates * width), torch.zeros(sequences, states * width)))
            case(f"{shape} + bias, initial",
                 [x, w, (1, gates * width), (sequences, states * width)], run)


def losses():
    for smoothing in (0.0, 0.25):
        name = f"{smoothing:.2f}" if smoothing else "0.0"
        case(f"crossEntropy of 33, smoothing {name}", [(4, 33, -4.0, 4.0)],
             lambda x: (F.cross_entropy(x, torch.tensor([32, -100, 0, 16]), reduction="sum",
                                        label_smoothing=smoothing) / 3).view(1, 1), is_loss=True)
        case(f"headLoss + bias, smoothing {name}", [(5, 7), (9, 7), (1, 9)],
             lambda x, e, b: (F.cross_entropy(
                 F.linear(x, e, b[0]), torch.tensor([8, -1, 0, 3, 3]), ignore_index=-1,
                 reduction="sum", label_smoothing=smoothing) / 4).view(1, 1), is_loss=True)


elementwise()
reductions()
products()
selections()
attention()
recurrences()
losses()
with open(sys.argv[1], "w", encoding="utf-8") as file:
    file.write("[\n" + ",\n".join(json.dumps(c, ensure_ascii=False, separators=(",", ":")) for c in cases) + "\n]\n")
