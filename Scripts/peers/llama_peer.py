"""llama.cpp on the exported models: written as GGUF, decoded by a small C program."""

import subprocess
from pathlib import Path

from safetensors.numpy import load_file

TENSORS = {
    "ln_1": "attn_norm", "attn.c_attn": "attn_qkv", "attn.c_proj": "attn_output", "ln_2": "ffn_norm",
    "mlp.c_fc": "ffn_up", "mlp.c_proj": "ffn_down",
}


def write_gguf(workload, path: Path):
    """The model in f32, with a vocabulary of numbered tokens that nobody reads."""
    import gguf

    config = workload.config
    writer = gguf.GGUFWriter(str(path), "gpt2")
    writer.add_block_count(config["n_layer"])
    writer.add_context_length(config["n_positions"])
    writer.add_embedding_length(config["n_embd"])
    writer.add_feed_forward_length(4 * config["n_embd"])
    writer.add_head_count(config["n_head"])
    writer.add_layer_norm_eps(config["layer_norm_epsilon"])
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.add_tokenizer_model("none")
    writer.add_vocab_size(config["vocab_size"])
    for name, value in load_file(workload.folder / "model.safetensors").items():
        name = name.removeprefix("transformer.")
        # GPT-2 stores matrices as [in, out].
        value = value.T.copy() if ".c_" in name and name.endswith("weight") else value
        writer.add_tensor(gguf_name(name), value)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def gguf_name(name: str) -> str:
    if name.startswith("h."):
        _, layer, rest = name.split(".", 2)
        module, part = rest.rsplit(".", 1)
        return f"blk.{layer}.{TENSORS[module]}.{part}"
    return (
        name.replace("wte", "token_embd").replace("wpe", "position_embd").replace("ln_f", "output_norm"))


class Llama:
    """Compiled once against a llama.cpp that lies in `source` and was built in `build`."""

    def __init__(self, source: Path, build: Path, folder: Path):
        libraries = build / "bin"
        self.program = folder / "llama_decode"
        subprocess.run(
            ["cc", "-O2", "-o", self.program, Path(__file__).parent / "llama_decode.c",
             f"-I{source}/include", f"-I{source}/ggml/include", f"-L{libraries}",
             f"-Wl,-rpath,{libraries}", "-lllama", "-lggml", "-lggml-base"],
            check=True)


class LlamaDecoding:
    """A text token by token. Figures are seconds a text."""

    kind = "decode"

    def __init__(self, llama: Llama, workload, threads: int):
        self.name = "llama.cpp f32"
        self.threads = threads
        self.workload = workload
        self.llama = llama
        self.model = workload.folder / "model.gguf"
        if not self.model.exists():
            write_gguf(workload, self.model)

    def check(self) -> float:
        """The largest difference of the last scores."""
        ours = self.workload.exported["decode"]["scores"]
        return max(abs(a - b) for a, b in zip(ours, self._run(0)[1]))

    def block(self, seconds: float) -> list[float]:
        return self._run(seconds)[0]

    def _run(self, seconds: float):
        tokens = " ".join(map(str, self.workload.exported["decode"]["tokens"]))
        command = [self.llama.program, self.model, str(self.threads), str(seconds)]
        answer = subprocess.run(command, input=tokens, check=True, capture_output=True, text=True)
        times, scores = answer.stdout.splitlines()
        return [float(time) for time in times.split()], [float(score) for score in scores.split()]
