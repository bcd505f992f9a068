"""The GPT-2 architecture in plain PyTorch, without a layer that eager mode could do without."""

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn


class Block(nn.Module):
    """One block; `splits` gives q, k and v a layer each, so that an adapter can take q and v alone."""

    def __init__(self, width: int, heads: int, splits: bool):
        super().__init__()
        self.heads = heads
        self.norm1 = nn.LayerNorm(width)
        if splits:
            self.q = nn.Linear(width, width)
            self.k = nn.Linear(width, width)
            self.v = nn.Linear(width, width)
        else:
            self.qkv = nn.Linear(width, 3 * width)
        self.projection = nn.Linear(width, width)
        self.norm2 = nn.LayerNorm(width)
        self.fc = nn.Linear(width, 4 * width)
        self.out = nn.Linear(4 * width, width)

    def heads_of(self, x):
        """[B, T, D] -> three times [B, H, T, D / H]."""
        parts = self.qkv(x).chunk(3, dim=-1) if hasattr(self, "qkv") else (self.q(x), self.k(x), self.v(x))
        return [part.unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in parts]

    def finish(self, x, mixed):
        x = x + self.projection(mixed.transpose(1, 2).flatten(2))
        return x + self.out(F.gelu(self.fc(self.norm2(x)), approximate="tanh"))

    def forward(self, x):
        q, k, v = self.heads_of(self.norm1(x))
        return self.finish(x, F.scaled_dot_product_attention(q, k, v, is_causal=True))

    def decode(self, x, cache, place: int):
        """One position; `cache` is [2, 1, H, T, D / H]."""
        q, k, v = self.heads_of(self.norm1(x))
        cache[0, :, :, place : place + 1] = k
        cache[1, :, :, place : place + 1] = v
        seen = cache[:, :, :, : place + 1]
        return self.finish(x, F.scaled_dot_product_attention(q, seen[0], seen[1]))


class GPT(nn.Module):
    def __init__(self, config: dict, splits: bool = False):
        super().__init__()
        width, heads = config["n_embd"], config["n_head"]
        self.tokens = nn.Embedding(config["vocab_size"], width)
        self.positions = nn.Embedding(config["n_positions"], width)
        self.blocks = nn.ModuleList(Block(width, heads, splits) for _ in range(config["n_layer"]))
        self.norm = nn.LayerNorm(width)

    def forward(self, inputs, targets):
        x = self.tokens(inputs) + self.positions.weight[: inputs.shape[1]]
        for block in self.blocks:
            x = block(x)
        logits = F.linear(self.norm(x), self.tokens.weight)
        return F.cross_entropy(logits.flatten(0, 1), targets.flatten())

    def decode(self, token, caches, place: int):
        x = self.tokens(token) + self.positions.weight[place]
        for block, cache in zip(self.blocks, caches):
            x = block.decode(x, cache, place)
        return F.linear(self.norm(x), self.tokens.weight)

    def caches(self):
        shape = (2, 1, self.blocks[0].heads, self.positions.weight.shape[0], -1)
        return [torch.empty(2, 1, *self.positions.weight.shape).view(shape) for _ in self.blocks]

    def optimiser(self, settings: dict):
        """Fused AdamW; matrices decay, biases and norms do not."""
        trained = [p for p in self.parameters() if p.requires_grad]
        groups = [
            {"params": [p for p in trained if p.dim() >= 2], "weight_decay": settings["weight_decay"]},
            {"params": [p for p in trained if p.dim() < 2], "weight_decay": 0.0},
        ]
        return torch.optim.AdamW(
            [group for group in groups if group["params"]], lr=settings["learning_rate"],
            betas=(settings["beta1"], settings["beta2"]), eps=settings["epsilon"], fused=True)


def load(workload, splits: bool = False) -> GPT:
    """The model that the program exported; GPT-2 stores matrices as [in, out], PyTorch as [out, in]."""
    stored = {
        name.removeprefix("transformer."): value
        for name, value in load_file(workload.folder / "model.safetensors").items()
    }
    model = GPT(workload.config, splits)
    names = {"tokens": "wte", "positions": "wpe", "norm": "ln_f"}
    for layer in range(workload.config["n_layer"]):
        for ours, theirs in (
            ("norm1", "ln_1"), ("norm2", "ln_2"), ("qkv", "attn.c_attn"), ("projection", "attn.c_proj"),
            ("fc", "mlp.c_fc"), ("out", "mlp.c_proj"),
        ):
            names[f"blocks.{layer}.{ours}"] = f"h.{layer}.{theirs}"
    state = {}
    for ours, theirs in names.items():
        for part in ("weight", "bias"):
            value = stored.get(f"{theirs}.{part}")
            if value is None:
                continue
            value = value.t().contiguous() if part == "weight" and ".c_" in theirs else value
            if splits and ours.endswith("qkv"):
                for letter, third in zip("qkv", value.chunk(3)):
                    state[f"{ours[:-3]}{letter}.{part}"] = third
            else:
                state[f"{ours}.{part}"] = value
    model.load_state_dict(state)
    return model
