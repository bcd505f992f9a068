"""Makes a small random BERT of odd sizes and the numbers that PyTorch computes with it.

Usage: tiny_bert.py FOLDER

Writes FOLDER/tiny-bert (config.json, model.safetensors), FOLDER/tiny-bert.json (what goes in) and
FOLDER/tiny-bert-numbers.safetensors (what comes out).
"""

import os
import sys

import torch
from safetensors.torch import save_file
from transformers import BertConfig, BertForPreTraining

from golden import store

SIZES = dict(
    vocab_size=99, hidden_size=30, num_attention_heads=3, num_hidden_layers=2,
    intermediate_size=37, type_vocab_size=2, max_position_embeddings=40)
LENGTHS = [13, 9, 4]  # padded to the longest
ALONE = 17


def make_model(folder):
    torch.manual_seed(11)
    model = BertForPreTraining(BertConfig(
        **SIZES, hidden_dropout_prob=0, attention_probs_dropout_prob=0, layer_norm_eps=1e-12))
    with torch.no_grad():
        # Large enough that attention is not uniform and norms matter.
        for name, parameter in model.named_parameters():
            noise = torch.randn_like(parameter)
            gain = "LayerNorm.weight" in name
            parameter.copy_(1 + 0.2 * noise if gain else 0.25 * noise)
    model.save_pretrained(folder)
    if os.path.exists(f"{folder}/generation_config.json"):
        os.remove(f"{folder}/generation_config.json")


def load(folder):
    torch.set_num_threads(1)
    return BertForPreTraining.from_pretrained(
        folder, dtype=torch.float32, attn_implementation="eager").eval()


def numbers(model, prefix, ids, types, mask):
    """Every hidden state, attention and score, and the mean of the last state over what is no padding."""
    output = model(
        input_ids=ids, token_type_ids=types, attention_mask=mask, output_hidden_states=True,
        output_attentions=True)
    result = {f"{prefix}.mlm": output.prediction_logits, f"{prefix}.nsp": output.seq_relationship_logits}
    for layer, state in enumerate(output.hidden_states):
        result[f"{prefix}.hidden.{layer}"] = state
    for layer, weights in enumerate(output.attentions):
        result[f"{prefix}.attention.{layer}"] = weights
    last = output.hidden_states[-1]
    result[f"{prefix}.pooled"] = model.bert.pooler(last)
    weights = mask.unsqueeze(-1).float()
    result[f"{prefix}.mean"] = (last * weights).sum(1) / weights.sum(1)
    return result


def main(folder):
    path = f"{folder}/tiny-bert"
    make_model(path)
    model = load(path)
    torch.manual_seed(12)
    ids = torch.randint(1, SIZES["vocab_size"], (len(LENGTHS), LENGTHS[0]))
    mask = torch.tensor([[1] * n + [0] * (LENGTHS[0] - n) for n in LENGTHS])
    types = torch.tensor([
        [0] * (n // 2) + [1] * (n - n // 2) + [0] * (LENGTHS[0] - n) for n in LENGTHS])
    ids = ids * mask
    alone = torch.randint(1, SIZES["vocab_size"], (1, ALONE))
    alone_types = torch.tensor([[0] * 6 + [1] * (ALONE - 6)])
    tensors = numbers(model, "padded", ids, types, mask)
    tensors |= numbers(model, "alone", alone, alone_types, torch.ones_like(alone))

    # Targets: some positions of each sequence, −1 elsewhere; next sentence: 0 follows, 1 random.
    targets = torch.full_like(ids, -1)
    for row, places in enumerate([[1, 4, 11], [2, 3], [3]]):
        for place in places:
            targets[row, place] = torch.randint(1, SIZES["vocab_size"], ()).item()
    follows = torch.tensor([0, 1, 1])
    output = model(
        input_ids=ids, token_type_ids=types, attention_mask=mask,
        labels=targets.masked_fill(targets < 0, -100), next_sentence_label=follows)
    output.loss.backward()
    for name, parameter in model.named_parameters():
        tensors["gradient." + name.removeprefix("bert.")] = parameter.grad
    save_file(
        {name: tensor.detach().contiguous() for name, tensor in tensors.items()},
        f"{folder}/tiny-bert-numbers.safetensors")
    store({
        "ids": ids.tolist(), "types": types.tolist(), "lengths": LENGTHS,
        "alone": alone[0].tolist(), "aloneTypes": alone_types[0].tolist(),
        "targets": targets.tolist(), "follows": follows.tolist(), "loss": output.loss.item(),
    }, f"{folder}/tiny-bert.json")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
