"""Hugging Face's byte-level BPE on the exported text, one thread."""

import os

os.environ["RAYON_NUM_THREADS"] = "1"
os.environ["TOKENIZERS_PARALLELISM"] = "false"

from pathlib import Path  # noqa: E402

from torch_peers import timed  # noqa: E402


class TokenizerPeer:
    """`kind` is `encode` or `train`. Figures are seconds for the whole text."""

    name = "HF tokenizers"
    threads = 1

    def __init__(self, kind: str, text: Path):
        self.kind = kind
        self.lines = text.read_text().splitlines(keepends=True)
        self.trained = self.train()

    def train(self):
        from tokenizers import Tokenizer, models, pre_tokenizers, trainers

        tokenizer = Tokenizer(models.BPE())
        tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
        alphabet = pre_tokenizers.ByteLevel.alphabet()
        trainer = trainers.BpeTrainer(
            vocab_size=4096, initial_alphabet=alphabet, show_progress=False)
        tokenizer.train_from_iterator(self.lines, trainer)
        return tokenizer

    def check(self):
        return None

    def block(self, seconds: float) -> list[float]:
        # By lines and without offsets: the fastest that it offers.
        encode = lambda: self.trained.encode_batch_fast(self.lines)  # noqa: E731
        return timed(self.train if self.kind == "train" else encode, seconds, least=1)
