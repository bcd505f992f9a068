"""Numbers of parameters of models whose configurations are published, and of small odd ones.

    python3 Scripts/golden/model_sizes.py Tests/ModelsTests/Golden/model-sizes.json

The models are made without memory for their numbers (`torch.device("meta")`); only what
`config.json` would say of sizes is stored, with the count of all parameters and of each part.
"""

import json
import random
import sys

import torch
from transformers import (
    BertConfig, BertForMaskedLM, BertForNextSentencePrediction, BertForPreTraining,
    BertForSequenceClassification, BertModel, DistilBertConfig, DistilBertForMaskedLM,
    DistilBertModel, GPT2Config, GPT2LMHeadModel, GPT2Model, LlamaConfig, LlamaForCausalLM,
    LlamaModel, MistralConfig, MistralForCausalLM, MixtralConfig, MixtralForCausalLM, Qwen2Config,
    Qwen2ForCausalLM, Qwen3Config, Qwen3ForCausalLM)

FIELDS = [
    "model_type", "vocab_size", "n_positions", "n_embd", "n_layer", "n_head", "n_inner",
    "hidden_size", "num_hidden_layers", "num_attention_heads", "num_key_value_heads", "head_dim",
    "intermediate_size", "max_position_embeddings", "type_vocab_size", "dim", "n_layers", "n_heads",
    "hidden_dim", "tie_word_embeddings", "attention_bias", "mlp_bias", "num_local_experts",
    "num_experts_per_tok", "sliding_window", "id2label"]


def part(name):
    """Which part of the count a parameter belongs to; the same names as `ParameterCount.Part`."""
    head = ("lm_head", "cls.", "classifier", "pooler", "bert.pooler", "vocab_")
    if name.startswith(head):
        return "head"
    if any(s in name for s in ("wte.", "embed_tokens.", "word_embeddings.")):
        return "tokens"
    if any(s in name for s in ("wpe.", "position_embeddings.", "token_type_embeddings.")):
        return "positions"
    if any(s in name for s in ("ln_", "norm", "LayerNorm", "layer_norm")):
        return "norms"
    if ".gate.weight" in name or ".router." in name:
        return "router"
    if any(s in name for s in ("attn", "attention")):
        return "attention"
    return "feedForward"


def entry(name, kind, config):
    with torch.device("meta"):
        model = kind(config)
    parts = {}
    for parameter, value in model.named_parameters():
        parts[part(parameter)] = parts.get(part(parameter), 0) + value.numel()
    stated = {k: v for k, v in config.to_dict().items() if k in FIELDS and v is not None}
    stated["architectures"] = [kind.__name__]
    return {
        "name": name, "config": stated, "parts": parts, "parameters": sum(parts.values())}


def known():
    llama = dict(vocab_size=32000, hidden_size=4096, num_hidden_layers=32, num_attention_heads=32,
                 intermediate_size=11008, max_position_embeddings=2048)
    yield entry("gpt2", GPT2LMHeadModel, GPT2Config())
    yield entry("gpt2-xl", GPT2LMHeadModel, GPT2Config(n_embd=1600, n_layer=48, n_head=25))
    yield entry("bert-base", BertModel, BertConfig())
    yield entry("distilbert", DistilBertModel, DistilBertConfig())
    yield entry("qwen2.5-0.5b", Qwen2ForCausalLM, Qwen2Config(
        vocab_size=151936, hidden_size=896, num_hidden_layers=24, num_attention_heads=14,
        num_key_value_heads=2, intermediate_size=4864, max_position_embeddings=32768,
        tie_word_embeddings=True))
    yield entry("tinyllama-1.1b", LlamaForCausalLM, LlamaConfig(**{
        **llama, "hidden_size": 2048, "num_hidden_layers": 22, "num_key_value_heads": 4,
        "intermediate_size": 5632}))
    yield entry("llama-7b", LlamaForCausalLM, LlamaConfig(**llama))
    yield entry("llama-3.1-8b", LlamaForCausalLM, LlamaConfig(**{
        **llama, "vocab_size": 128256, "num_key_value_heads": 8, "intermediate_size": 14336,
        "max_position_embeddings": 131072}))
    yield entry("llama-2-70b", LlamaForCausalLM, LlamaConfig(**{
        **llama, "hidden_size": 8192, "num_hidden_layers": 80, "num_attention_heads": 64,
        "num_key_value_heads": 8, "intermediate_size": 28672, "max_position_embeddings": 4096}))
    yield entry("mixtral-8x7b", MixtralForCausalLM, MixtralConfig(**{
        **llama, "num_key_value_heads": 8, "intermediate_size": 14336, "num_local_experts": 8,
        "num_experts_per_tok": 2, "max_position_embeddings": 32768}))


def odd(random):
    def pick(*values):
        return random.choice(values)

    for index in range(6):
        heads, size = pick(1, 3, 4, 6), pick(4, 5, 8)
        width = heads * size
        yield entry(f"gpt2 {index}", pick(GPT2LMHeadModel, GPT2Model), GPT2Config(
            vocab_size=random.randint(9, 99), n_positions=random.randint(5, 40), n_embd=width,
            n_layer=random.randint(1, 4), n_head=heads, n_inner=pick(None, 7, 50),
            tie_word_embeddings=pick(True, False)))
    kinds = [BertModel, BertForMaskedLM, BertForPreTraining, BertForNextSentencePrediction,
             BertForSequenceClassification]
    for kind in kinds:
        heads, size = pick(1, 3, 4), pick(4, 5, 8)
        yield entry(kind.__name__, kind, BertConfig(
            vocab_size=random.randint(9, 99), max_position_embeddings=random.randint(5, 40),
            hidden_size=heads * size, num_hidden_layers=random.randint(1, 4),
            num_attention_heads=heads, intermediate_size=random.randint(5, 60),
            type_vocab_size=pick(1, 2, 3), num_labels=pick(2, 5)))
    yield entry("DistilBertForMaskedLM", DistilBertForMaskedLM, DistilBertConfig(
        vocab_size=77, max_position_embeddings=20, dim=24, n_layers=3, n_heads=3, hidden_dim=31))
    families = [
        (LlamaForCausalLM, LlamaConfig, dict(attention_bias=True, mlp_bias=True)),
        (LlamaForCausalLM, LlamaConfig, dict(head_dim=6)), (LlamaModel, LlamaConfig, {}),
        (MistralForCausalLM, MistralConfig, dict(sliding_window=9)),
        (MixtralForCausalLM, MixtralConfig, dict(num_local_experts=5, num_experts_per_tok=3)),
        (Qwen2ForCausalLM, Qwen2Config, {}), (Qwen3ForCausalLM, Qwen3Config, dict(head_dim=6)),
        (Qwen3ForCausalLM, Qwen3Config, dict(head_dim=10, attention_bias=True))]
    for kind, configuration, more in families:
        shared, each = pick(1, 2, 3), pick(1, 2, 4)
        yield entry(f"{kind.__name__} {more}", kind, configuration(
            vocab_size=random.randint(9, 99), max_position_embeddings=random.randint(5, 40),
            hidden_size=shared * each * pick(4, 8), num_hidden_layers=random.randint(1, 4),
            num_attention_heads=shared * each, num_key_value_heads=shared,
            intermediate_size=random.randint(5, 60), tie_word_embeddings=pick(True, False), **more))


if __name__ == "__main__":
    entries = [*known(), *odd(random.Random(7))]
    with open(sys.argv[1], "w") as file:
        json.dump(entries, file, indent=0, sort_keys=True)
        file.write("\n")
    for one in entries:
        print(f"{one['parameters']:>16,}  {one['name']}")
