"""Outputs, losses, gradients and the first losses of gradient descent of two small perceptrons, one
for classes and one for numbers; weights and data come from a formula.

Usage: mlp.py JSON
"""

import sys

import torch

from formula import integers, uniform
from golden import rounded, store

SIZES, ROWS, STEPS, RATE = [5, 7, 6, 3], 11, 5, 0.1


def perceptron(activation):
    layers = []
    for number, (inputs, outputs) in enumerate(zip(SIZES, SIZES[1:])):
        layer = torch.nn.Linear(inputs, outputs)
        with torch.no_grad():
            layer.weight.copy_(uniform(2 * number, (outputs, inputs), 1))
            layer.bias.copy_(uniform(2 * number + 1, (outputs,), 1))
        layers += [layer, activation()]
    return torch.nn.Sequential(*layers[:-1])


def numbers(model, loss_of, x, y):
    output = model(x)
    result = {"outputs": rounded(output)}
    optimizer = torch.optim.SGD(model.parameters(), lr=RATE)
    losses = []
    for step in range(STEPS):
        optimizer.zero_grad()
        loss = loss_of(model(x), y)
        loss.backward()
        if step == 0:
            result["gradients"] = [rounded(p.grad.reshape(-1)) for p in model.parameters()]
        optimizer.step()
        losses.append(loss.item())
    return result | {"losses": losses}


def main(path):
    torch.set_num_threads(1)
    x = uniform(100, (ROWS, SIZES[0]), 2)
    store({
        "classification": numbers(
            perceptron(torch.nn.ReLU), torch.nn.functional.cross_entropy, x,
            integers(101, (ROWS,), SIZES[-1])),
        "regression": numbers(
            perceptron(torch.nn.Tanh), torch.nn.functional.mse_loss, x,
            uniform(102, (ROWS, SIZES[-1]), 1)),
    }, path)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
