"""Makes a small random GPT-2 of odd sizes and the numbers that PyTorch computes with it.

Usage: tiny_gpt2.py FOLDER
"""

import os
import sys

import torch
from peft import LoraConfig, get_peft_model
from safetensors.torch import save_file
from transformers import GPT2Config, GPT2LMHeadModel

from golden import load, rounded, store

SIZES = dict(vocab_size=97, n_positions=29, n_embd=30, n_layer=2, n_head=3)
LENGTHS = [19, 19, 19]


def make_model(folder):
    torch.manual_seed(1)
    model = GPT2LMHeadModel(GPT2Config(
        **SIZES, attn_pdrop=0, embd_pdrop=0, resid_pdrop=0, bos_token_id=0, eos_token_id=0))
    with torch.no_grad():
        # Large enough that attention is not uniform and norms matter.
        for name, parameter in model.named_parameters():
            noise = torch.randn_like(parameter)
            parameter.copy_(1 + 0.2 * noise if "ln_" in name and "weight" in name else 0.25 * noise)
    model.save_pretrained(folder)
    for extra in ("generation_config.json",):
        if os.path.exists(f"{folder}/{extra}"):
            os.remove(f"{folder}/{extra}")


def forward(model, ids):
    result = model(torch.tensor([ids]), output_attentions=True, output_hidden_states=True)
    # The last hidden state is normalised already; the residuals before it are not.
    return {
        "ids": ids,
        "logits": rounded(result.logits[0]),
        "attention": [rounded(layer[0], 6) for layer in result.attentions],
        "embedding": rounded(result.hidden_states[0][0]),
        "residual0": rounded(result.hidden_states[1][0]),
        "final": rounded(result.hidden_states[-1][0]),
    }


def batch_loss(model, inputs, targets):
    logits = model(inputs).logits
    return torch.nn.functional.cross_entropy(
        logits.reshape(-1, logits.shape[-1]), targets.reshape(-1), ignore_index=-1)


def train(folder, inputs, targets):
    """First ten losses: clip to 1, decay 0.1 on matrices, warm-up of 3 steps, then cosine to 10 %."""
    model = load(folder)
    matrices = [p for p in model.parameters() if p.dim() > 1]
    vectors = [p for p in model.parameters() if p.dim() == 1]
    optimizer = torch.optim.AdamW(
        [{"params": matrices, "weight_decay": 0.1}, {"params": vectors, "weight_decay": 0.0}],
        lr=0.01, betas=(0.9, 0.95), eps=1e-8)
    losses, norms = [], []
    for step in range(10):
        if step < 3:
            rate = 0.01 * (step + 1) / 3
        else:
            progress = (step - 3) / 7
            cosine = 0.5 * (1 + torch.cos(torch.tensor(torch.pi * progress)).item())
            rate = 0.01 * (0.1 + 0.9 * cosine)
        for group in optimizer.param_groups:
            group["lr"] = rate
        optimizer.zero_grad()
        loss = batch_loss(model, inputs, targets)
        loss.backward()
        norms.append(torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0).item())
        optimizer.step()
        losses.append(loss.item())
    return losses, norms


def adapter(folder, target, ids):
    torch.manual_seed(3)
    model = get_peft_model(load(folder), LoraConfig(
        r=3, lora_alpha=5, target_modules=["c_attn", "c_fc"], rank_pattern={"mlp.c_fc": 2},
        alpha_pattern={"mlp.c_fc": 7}, fan_in_fan_out=True, bias="none", task_type="CAUSAL_LM"))
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "lora_B" in name:
                parameter.copy_(0.3 * torch.randn_like(parameter))
    model.save_pretrained(target)
    for extra in ("README.md",):
        if os.path.exists(f"{target}/{extra}"):
            os.remove(f"{target}/{extra}")
    return rounded(model.eval()(torch.tensor([ids])).logits[0])


def main(folder):
    model_folder = f"{folder}/tiny-gpt2"
    make_model(model_folder)
    model = load(model_folder)
    torch.manual_seed(2)
    ids = torch.randint(0, SIZES["vocab_size"], (23,)).tolist()
    tokens = torch.randint(0, SIZES["vocab_size"], (len(LENGTHS), LENGTHS[0] + 1))
    inputs, targets = tokens[:, :-1].contiguous(), tokens[:, 1:].clone()
    targets[1, :7] = -1
    result = forward(model, ids)
    loss = batch_loss(model, inputs, targets)
    loss.backward()
    gradients = {
        name.removeprefix("transformer."): parameter.grad.contiguous()
        for name, parameter in model.named_parameters()}
    save_file(gradients, f"{folder}/tiny-gradients.safetensors")
    result |= {"inputs": inputs.tolist(), "targets": targets.tolist(), "loss": loss.item()}
    result["losses"], result["norms"] = train(model_folder, inputs, targets)
    result["adapterLogits"] = adapter(model_folder, f"{folder}/peft-adapter", ids)
    store(result, f"{folder}/tiny-gpt2.json")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
