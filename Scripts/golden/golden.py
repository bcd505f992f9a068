"""What the golden scripts share: loading in float32 and numbers short enough to store."""

import json

import torch
from transformers import GPT2LMHeadModel


def load(folder):
    torch.set_num_threads(1)
    model = GPT2LMHeadModel.from_pretrained(
        folder, dtype=torch.float32, attn_implementation="eager")
    return model.eval()


def rounded(tensor, digits=8):
    """Nested lists of numbers with so many significant digits."""
    if isinstance(tensor, torch.Tensor):
        tensor = tensor.detach().tolist()
    if isinstance(tensor, list):
        return [rounded(item, digits) for item in tensor]
    return float(f"{tensor:.{digits}g}")


def store(value, path):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")
