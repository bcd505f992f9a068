"""Prints Tests/TensorsTests/PyTorchNumbers.swift: what PyTorch makes of the tests' small model.

Run with PyTorch installed: python3 Scripts/golden/tensors.py > Tests/TensorsTests/PyTorchNumbers.swift
The model is SmallModel.swift's; number i of parameter p is 0.3·sin(0.37·i + p).
"""
import math

import torch
import torch.nn.functional as F

V, D, T, H = 37, 16, 10, 2
SHAPES = [("table", (V, D)), ("positions", (T, D)), ("norm.gain", (D,)), ("norm.bias", (D,)),
          ("qkv.weight", (D, 3 * D)), ("qkv.bias", (3 * D,)), ("dense.weight", (D, D))]
tokens = torch.tensor([i * 7 % V for i in range(20)]).view(2, T)
targets = torch.tensor([-1 if i % 5 == 4 else i * 11 % V for i in range(20)])

parameters = {}
for index, (name, shape) in enumerate(SHAPES):
    values = [0.3 * math.sin(0.37 * i + index) for i in range(math.prod(shape))]
    parameters[name] = torch.tensor(values).view(shape).requires_grad_()


def loss():
    p = parameters
    x = p["table"][tokens] + p["positions"][None]
    n = F.layer_norm(x, (D,), p["norm.gain"], p["norm.bias"], 1e-5)
    q, k, v = (n @ p["qkv.weight"] + p["qkv.bias"]).split(D, dim=2)
    q, k, v = (t.view(2, T, H, D // H).transpose(1, 2) for t in (q, k, v))
    y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
    y = y.transpose(1, 2).reshape(2, T, D)
    x = x + F.gelu(y @ p["dense.weight"], approximate="tanh")
    logits = (x @ p["table"].T).view(-1, V)
    return F.cross_entropy(logits, targets, ignore_index=-1, reduction="sum") / 16


decayed = [p for p in parameters.values() if p.dim() > 1]
plain = [p for p in parameters.values() if p.dim() == 1]
optimizer = torch.optim.AdamW(
    [{"params": decayed, "weight_decay": 0.1}, {"params": plain, "weight_decay": 0}], lr=0.01)
losses, gradients = [], None
for step in range(10):
    optimizer.zero_grad()
    value = loss()
    value.backward()
    losses.append(value.item())
    if gradients is None:
        gradients = [(name, p.grad.norm().item(), p.grad.flatten()[:4].tolist())
                     for name, p in parameters.items()]
    optimizer.step()

print("// Written by Scripts/golden/tensors.py with PyTorch " + torch.__version__.split("+")[0] + ".\n")
print("enum PyTorchNumbers {")
print("  /// Losses before each of ten AdamW steps.")
print("  static let losses: [Float] = [")
for value in losses:
    print(f"    {value:.6f},")
print("  ]\n")
print("  /// Of the first step: a parameter's gradient norm and its first four numbers.")
print("  static let gradients: [(name: String, norm: Double, head: [Float])] = [")
for name, norm, head in gradients:
    print(f'    ("{name}", {norm:.7f}, [{", ".join(f"{x:.7f}" for x in head)}]),')
print("  ]\n}")
