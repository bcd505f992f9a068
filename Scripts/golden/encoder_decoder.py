"""Numbers of torch.nn.Transformer (pre-norm, ReLU) of odd sizes with tied embeddings around it.

Usage: encoder_decoder.py FOLDER

Writes FOLDER/encoder-decoder.safetensors: the weights by GlassBox's names, what PyTorch computes with
them, and gradients; and FOLDER/encoder-decoder.json: what goes in.
"""

import math
import sys

import torch
from safetensors.torch import save_file

from golden import store

VOCABULARY, CONTEXT, WIDTH, HEADS, LAYERS, INNER = 53, 20, 30, 3, 2, 37
SOURCES, TARGETS = [11, 7], [9, 6]


def attention_names(name):
    return [f"{name}.{part}_proj" for part in "qkv"], f"{name}.out_proj"


def by_our_names(model, pick):
    """Every parameter of nn.Transformer (or its gradient), q, k and v apart."""
    result = {}
    for side in ("encoder", "decoder"):
        stack = getattr(model, side)
        result[f"{side}.layer_norm"] = stack.norm
        for number, layer in enumerate(stack.layers):
            name = f"{side}.layers.{number}"
            result[f"{name}.fc1"], result[f"{name}.fc2"] = layer.linear1, layer.linear2
            result[f"{name}.self_attn_layer_norm"] = layer.norm1
            result[f"{name}.self_attn"] = layer.self_attn
            if side == "decoder":
                result[f"{name}.encoder_attn_layer_norm"] = layer.norm2
                result[f"{name}.encoder_attn"] = layer.multihead_attn
                result[f"{name}.final_layer_norm"] = layer.norm3
            else:
                result[f"{name}.final_layer_norm"] = layer.norm2
    tensors = {}
    for name, module in result.items():
        if isinstance(module, torch.nn.MultiheadAttention):
            parts, output = attention_names(name)
            for part, weight, bias in zip(
                    parts, pick(module.in_proj_weight).chunk(3), pick(module.in_proj_bias).chunk(3)):
                tensors[f"{part}.weight"], tensors[f"{part}.bias"] = weight, bias
            name, module = output, module.out_proj
        tensors[f"{name}.weight"], tensors[f"{name}.bias"] = pick(module.weight), pick(module.bias)
    return tensors


def waves(length):
    position = torch.arange(length, dtype=torch.float64).unsqueeze(1)
    frequency = torch.exp(
        torch.arange(0, WIDTH, 2, dtype=torch.float64) * (-math.log(10000.0) / WIDTH))
    table = torch.zeros(length, WIDTH, dtype=torch.float64)
    table[:, 0::2] = torch.sin(position * frequency)
    table[:, 1::2] = torch.cos(position * frequency)
    return table.float()


def keep_weights(attention, into, name):
    original = attention.forward

    def forward(*arguments, **options):
        options |= {"need_weights": True, "average_attn_weights": False}
        output, weights = original(*arguments, **options)
        into[name] = weights
        return output, weights

    attention.forward = forward


def main(folder):
    torch.set_num_threads(1)
    torch.manual_seed(21)
    model = torch.nn.Transformer(
        WIDTH, HEADS, LAYERS, LAYERS, INNER, dropout=0, activation="relu", batch_first=True,
        norm_first=True)
    table = torch.nn.Parameter(0.25 * torch.randn(VOCABULARY, WIDTH))
    learned = {side: torch.nn.Parameter(0.5 * torch.randn(CONTEXT, WIDTH))
               for side in ("encoder", "decoder")}
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn_like(parameter)
            gain = "norm" in name and name.endswith("weight")
            parameter.copy_(1 + 0.2 * noise if gain else 0.25 * noise)
    source = torch.randint(0, VOCABULARY, (len(SOURCES), max(SOURCES)))
    tokens = torch.randint(0, VOCABULARY, (len(TARGETS), max(TARGETS) + 1))
    inputs, targets = tokens[:, :-1], tokens[:, 1:].clone()
    for row, length in enumerate(TARGETS):
        targets[row, length:] = -1
    hidden = torch.tensor([[place >= n for place in range(max(SOURCES))] for n in SOURCES])
    kept = {}
    for number, layer in enumerate(model.decoder.layers):
        keep_weights(layer.multihead_attn, kept, f"cross.{number}")

    def run(positions):
        def embedded(ids, side):
            return table[ids] * math.sqrt(WIDTH) + positions(side, ids.shape[1])
        memory = model.encoder(embedded(source, "encoder"), src_key_padding_mask=hidden)
        causal = torch.nn.Transformer.generate_square_subsequent_mask(inputs.shape[1])
        last = model.decoder(
            embedded(inputs, "decoder"), memory, tgt_mask=causal, memory_key_padding_mask=hidden)
        return memory, last @ table.T

    _, learned_logits = run(lambda side, length: learned[side][:length])
    memory, logits = run(lambda _, length: waves(length))
    numbers = {"memory": memory, "logits": logits, "learned.logits": learned_logits} | kept
    loss = torch.nn.functional.cross_entropy(
        logits.reshape(-1, VOCABULARY), targets.reshape(-1), ignore_index=-1)
    smoothed = torch.nn.functional.cross_entropy(
        logits.reshape(-1, VOCABULARY), targets.reshape(-1), ignore_index=-1, label_smoothing=0.1)
    loss.backward()
    tensors = by_our_names(model, lambda parameter: parameter) | {"shared.weight": table}
    tensors |= {f"{side}.embed_positions.weight": learned[side] for side in learned}
    gradients = by_our_names(model, lambda parameter: parameter.grad)
    gradients["shared.weight"] = table.grad
    tensors |= {f"gradient.{name}": gradient for name, gradient in gradients.items()}
    tensors |= {f"number.{name}": number for name, number in numbers.items()}
    save_file(
        {name: tensor.detach().contiguous().clone() for name, tensor in tensors.items()},
        f"{folder}/encoder-decoder.safetensors")
    store({
        "sources": [source[row, :n].tolist() for row, n in enumerate(SOURCES)],
        "inputs": [inputs[row, :n].tolist() for row, n in enumerate(TARGETS)],
        "targets": [targets[row, :n].tolist() for row, n in enumerate(TARGETS)],
        "loss": loss.item(), "smoothedLoss": smoothed.item(),
    }, f"{folder}/encoder-decoder.json")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
