"""PyTorch, PEFT and transformers on the exported workloads."""

import time

import torch

import gpt


class Training:
    """Full steps: forward, backward, fused AdamW. Figures are seconds a step."""

    kind = "train"

    def __init__(self, workload, threads: int, compiles: bool = False):
        torch.set_num_threads(threads)
        self.workload = workload
        self.name = "torch.compile" if compiles else "PyTorch eager"
        self.model = self.build()
        self.optimiser = gpt.GPT.optimiser(self.model, workload.exported[self.kind])
        self.forward = torch.compile(self.model) if compiles else self.model
        self.count = 0

    def build(self):
        return gpt.load(self.workload)

    def batch(self):
        batches = self.workload.batches
        return batches[self.count % len(batches)]

    def step(self) -> torch.Tensor:
        inputs, targets = self.batch()
        self.count += 1
        self.optimiser.zero_grad()
        loss = self.forward(inputs, targets)
        loss.backward()
        self.optimiser.step()
        return loss.detach()

    def check(self) -> float:
        """The largest relative difference of the first ten losses."""
        ours = self.workload.exported[self.kind]["losses"]
        theirs = [self.step().item() for _ in ours]
        return max(abs(a - b) / abs(b) for a, b in zip(ours, theirs))

    def block(self, seconds: float) -> list[float]:
        return timed(self.step, seconds)


class LoRA(Training):
    """PEFT's adapter of rank 8 on q and v, which have layers of their own; always the same batch."""

    kind = "lora"

    def __init__(self, workload, threads: int):
        super().__init__(workload, threads)
        self.name = "PEFT (q, v)"

    def build(self):
        from safetensors.torch import load_file

        model = adapted(gpt.load(self.workload, splits=True), ["q", "v"])
        stored = load_file(self.workload.folder / "adapter" / "adapter_model.safetensors")
        for layer in range(self.workload.config["n_layer"]):
            # One stored matrix holds the rows of q's A above those of v's.
            down = next(v for k, v in stored.items() if f".h.{layer}." in k and "lora_A" in k)
            for letter, rows in zip("qv", down.chunk(2)):
                place = f"base_model.model.blocks.{layer}.{letter}.lora_A.default"
                model.get_submodule(place).weight.data.copy_(rows)
        return model

    def batch(self):
        return self.workload.batches[0]


class FusedLoRA(LoRA):
    """What PEFT does to a GPT-2: one adapter on the fused q, k, v. Less work, other losses."""

    def __init__(self, workload, threads: int):
        super().__init__(workload, threads)
        self.name = "PEFT (fused qkv)"

    def build(self):
        return adapted(gpt.load(self.workload), ["qkv"])

    def check(self):
        return None


def adapted(model, targets: list[str]):
    from peft import LoraConfig, get_peft_model

    return get_peft_model(
        model, LoraConfig(r=8, lora_alpha=16, lora_dropout=0.0, target_modules=targets))


class Decoding:
    """A text token by token, with a cache. Figures are seconds a text."""

    kind = "decode"

    def __init__(self, workload, threads: int):
        torch.set_num_threads(threads)
        self.workload = workload
        self.name = "PyTorch eager"
        self.threads = threads
        self.tokens = torch.tensor(workload.exported["decode"]["tokens"]).view(-1, 1, 1)
        self.build()

    def build(self):
        self.model = gpt.load(self.workload)
        self.caches = self.model.caches()

    @torch.inference_mode()
    def text(self) -> torch.Tensor:
        for place, token in enumerate(self.tokens):
            scores = self.model.decode(token, self.caches, place)
            scores.argmax().item()
        return scores

    def check(self) -> float:
        """The largest difference of the last scores."""
        ours = torch.tensor(self.workload.exported["decode"]["scores"])
        return (self.text().flatten() - ours).abs().max().item()

    def block(self, seconds: float) -> list[float]:
        torch.set_num_threads(self.threads)
        return timed(self.text, seconds)


class TransformersDecoding(Decoding):
    def __init__(self, workload, threads: int):
        super().__init__(workload, threads)
        self.name = "transformers"

    def build(self):
        from transformers import GPT2LMHeadModel, logging

        logging.set_verbosity_error()
        logging.disable_progress_bar()
        self.model = GPT2LMHeadModel.from_pretrained(self.workload.folder, dtype=torch.float32).eval()

    @torch.inference_mode()
    def text(self) -> torch.Tensor:
        cache = None
        for token in self.tokens:
            answer = self.model(token, past_key_values=cache, use_cache=True)
            cache = answer.past_key_values
            answer.logits.argmax().item()
        return answer.logits


def timed(body, seconds: float, least: int = 3) -> list[float]:
    """The times of calls that fill `seconds`."""
    times = []
    end = time.perf_counter() + seconds
    while len(times) < least or time.perf_counter() < end:
        start = time.perf_counter()
        body()
        times.append(time.perf_counter() - start)
    return times
