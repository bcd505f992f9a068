"""Optimisers and schedules as torch.optim computes them.

    training.py FOLDER      writes FOLDER/optimizers.json and FOLDER/schedules.json
"""

import inspect
import json
import math
import sys
import warnings

import torch
from torch.optim import _muon

STEPS = 8
STORED = [0, 1, 7]
SHAPES = {"matrix": [3, 7], "bias": [5], "slow": [2, 9]}


def start(index, count):
    return [math.sin(0.37 * i + index) for i in range(count)]


def gradient(index, count, step):
    return [0.5 * math.cos(0.71 * i + 1.3 * step + index) for i in range(count)]


def numbers(parameter):
    """The shortest decimals that are these floats."""
    return [float(f"{x:.9g}") for x in parameter.detach().flatten().tolist()]


def single_precision(function):
    """The same function, computed in float32 rather than bfloat16."""
    source = inspect.getsource(function).replace("torch.bfloat16", "torch.float32")
    names = {}
    exec(source, vars(_muon), names)
    return names[function.__name__]


class Muon:
    """Muon for matrices and AdamW for vectors, as one learning rate serves both."""

    def __init__(self, groups):
        def of(dimensions):
            return [g for g in groups if g["params"][0].ndim == dimensions]

        self.parts = [
            torch.optim.Muon(of(2), momentum=0.9, adjust_lr_fn="match_rms_adamw"),
            torch.optim.AdamW(of(1), betas=(0.9, 0.95), eps=1e-8),
        ]

    def step(self):
        for part in self.parts:
            part.step()


def optimizer(method, groups):
    kinds = {
        "sgd": lambda: torch.optim.SGD(groups),
        "momentum": lambda: torch.optim.SGD(groups, momentum=0.9),
        "nesterov": lambda: torch.optim.SGD(groups, momentum=0.9, nesterov=True),
        "adam": lambda: torch.optim.Adam(groups, betas=(0.9, 0.95), eps=1e-8),
        "adamW": lambda: torch.optim.AdamW(groups, betas=(0.9, 0.95), eps=1e-8),
        "muon": lambda: Muon(groups),
    }
    return kinds[method]()


def run(method, rate, decay):
    parameters = {}
    groups = []
    for index, (name, shape) in enumerate(SHAPES.items()):
        values = torch.tensor(start(index, math.prod(shape)), dtype=torch.float32)
        parameters[name] = torch.nn.Parameter(values.reshape(shape))
        groups.append(
            {
                "params": [parameters[name]],
                "lr": rate * (0.25 if name == "slow" else 1),
                "weight_decay": 0.0 if name == "bias" else decay,
            }
        )
    chosen = optimizer(method, groups)
    history = []
    for step in range(STEPS):
        for index, parameter in enumerate(parameters.values()):
            values = torch.tensor(gradient(index, parameter.numel(), step), dtype=torch.float32)
            parameter.grad = values.reshape(parameter.shape)
        chosen.step()
        if step in STORED:
            history.append({n: numbers(p) for n, p in parameters.items()})
    return history


def rates(make, steps):
    parameter = torch.nn.Parameter(torch.zeros(1))
    chosen = torch.optim.SGD([parameter], lr=0.02)
    schedule = make(chosen)
    result = []
    for _ in range(steps):
        result.append(chosen.param_groups[0]["lr"])
        chosen.step()
        schedule.step()
    return result


def schedules():
    s = torch.optim.lr_scheduler

    def warm(o, then):
        return s.SequentialLR(
            o, [s.LinearLR(o, 0.25, 1.0, total_iters=3), then], milestones=[4]
        )

    return {
        "constant": rates(lambda o: s.ConstantLR(o, factor=1), 20),
        "linear": rates(lambda o: s.LinearLR(o, 1.0, 0.1, total_iters=20), 20),
        "cosine": rates(lambda o: s.CosineAnnealingLR(o, 20, eta_min=0.002), 20),
        "warmCosine": rates(
            lambda o: warm(o, s.CosineAnnealingLR(o, 16, eta_min=0.002)), 20
        ),
        "oneCycle": rates(lambda o: s.OneCycleLR(o, 0.02, total_steps=21), 20),
        "oneCycleLate": rates(
            lambda o: s.OneCycleLR(
                o, 0.02, total_steps=21, pct_start=0.45, div_factor=10, final_div_factor=100
            ),
            20,
        ),
    }


def main():
    warnings.simplefilter("ignore")
    _muon._zeropower_via_newtonschulz = single_precision(_muon._zeropower_via_newtonschulz)
    folder = sys.argv[1]
    cases = [
        {"method": method, "rate": rate, "decay": decay, "after": run(method, rate, decay)}
        for method in ["sgd", "momentum", "nesterov", "adam", "adamW", "muon"]
        for rate, decay in [(0.05, 0.0), (0.02, 0.1)]
    ]
    with open(f"{folder}/optimizers.json", "w") as file:
        json.dump(cases, file)
        file.write("\n")
    with open(f"{folder}/schedules.json", "w") as file:
        json.dump(schedules(), file)
        file.write("\n")


main()
