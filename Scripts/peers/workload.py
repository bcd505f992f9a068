"""What `glassbox bench --export` wrote, and how the program itself is measured."""

import json
import subprocess
from functools import cached_property
from pathlib import Path


class Workload:
    """One shape: model, batches, settings, and the numbers that the program computed."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.name = folder.name
        self.config = json.loads((folder / "config.json").read_text())
        self.exported = json.loads((folder / "workload.json").read_text())

    @cached_property
    def batches(self):
        import torch

        return [
            (batch[:, :-1].contiguous(), batch[:, 1:].contiguous())
            for batch in torch.tensor(self.exported["batches"])
        ]

    @property
    def tokens(self) -> int:
        """Tokens a step."""
        return len(self.exported["batches"][0]) * (len(self.exported["batches"][0][0]) - 1)


class Program:
    """glassbox, started anew for each turn."""

    def __init__(self, path: str, threads: int):
        self.path = path
        self.threads = threads

    def export(self, folder: Path, shapes: list[str]):
        names = [f"train.{shape}" for shape in shapes]
        self._run("bench", *names, "--export", str(folder))

    def measure(self, name: str, figure: str) -> float:
        """The median of one figure of one workload, in its own unit."""
        answer = self._run("bench", name, "--repeats", "1", "--format", "json")
        return next(m["median"] for m in json.loads(answer)["results"] if m["name"] == figure)

    def _run(self, *arguments: str) -> str:
        command = [self.path, *arguments, "--threads", str(self.threads), "--quiet"]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout
