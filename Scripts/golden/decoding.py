"""What `transformers` makes of scores: the limits of sampling, and beam search.

Usage: decoding.py MODEL JSON      (Tests/ModelsTests/Golden/tiny-gpt2, Tests/ModelsTests/Golden/decoding.json)
"""

import sys

import torch
from transformers import (
    LogitsProcessorList, RepetitionPenaltyLogitsProcessor, TemperatureLogitsWarper,
    TopKLogitsWarper, TopPLogitsWarper)

from golden import load, rounded, store

PROMPT = [5, 41, 7, 88, 23, 23, 60, 2, 90]
SAMPLERS = [
    dict(temperature=1.0, topK=None, topP=None, penalty=1.0),
    dict(temperature=0.7, topK=12, topP=None, penalty=1.0),
    dict(temperature=1.5, topK=None, topP=0.9, penalty=1.0),
    dict(temperature=1.0, topK=20, topP=0.6, penalty=1.0),
    dict(temperature=0.5, topK=None, topP=0.35, penalty=1.7),
    dict(temperature=2.0, topK=3, topP=0.99, penalty=1.2),
]
BEAMS = [dict(width=1, length=6), dict(width=2, length=7), dict(width=4, length=8)]
# Prompts after which the model does not only repeat itself.
PROMPTS = [[95, 20, 53, 72], [2, 57]]


def sample(logits, settings):
    chain = LogitsProcessorList()
    if settings["penalty"] != 1:
        chain.append(RepetitionPenaltyLogitsProcessor(settings["penalty"]))
    chain.append(TemperatureLogitsWarper(settings["temperature"]))
    if settings["topK"]:
        chain.append(TopKLogitsWarper(settings["topK"]))
    if settings["topP"]:
        chain.append(TopPLogitsWarper(settings["topP"]))
    scores = chain(torch.tensor([PROMPT]), logits[None].clone())
    probabilities = torch.softmax(scores[0].double(), dim=-1)
    order = [i for i in probabilities.argsort(descending=True).tolist() if probabilities[i] > 0]
    return {**settings, "ids": order, "probabilities": rounded(probabilities[order], 9)}


def beams(model, prompt, width, length, end):
    """The best continuations, with the sums of their log-probabilities. `end` belongs to the text."""
    result = model.generate(
        torch.tensor([prompt]), attention_mask=torch.ones(1, len(prompt)), do_sample=False,
        num_beams=width, num_return_sequences=width, max_new_tokens=length, length_penalty=0.0,
        eos_token_id=end, pad_token_id=0, return_dict_in_generate=True, output_scores=True)
    found = []
    scores = result.sequences_scores.tolist() if width > 1 else [None]
    for row, score in zip(result.sequences.tolist(), scores):
        ids = row[len(prompt):]
        if end in ids:
            ids = ids[: ids.index(end) + 1]
        found.append({"ids": ids, "score": score})
    return {"prompt": prompt, "width": width, "length": length, "end": end, "found": found}


def main(folder, output):
    model = load(folder)
    with torch.no_grad():
        logits = model(torch.tensor([PROMPT])).logits[0, -1]
        searches = []
        for prompt in PROMPTS:
            found = [beams(model, prompt, b["width"], b["length"], 0) for b in BEAMS]
            searches += found
            # Once more with an end that good continuations really have.
            for b in BEAMS[1:]:
                end = found[-1]["found"][0]["ids"][-2]
                searches.append(beams(model, prompt, b["width"], b["length"], end))
    store({
        "prompt": PROMPT, "logits": rounded(logits, 6),
        "samplers": [sample(logits, s) for s in SAMPLERS], "searches": searches}, output)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
