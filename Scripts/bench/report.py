#!/usr/bin/env python3
"""Puts the figures of the day into BENCHMARKS.md, between its markers.

    glassbox bench --format json -o bench.json
    Scripts/peers/run --json peers.json
    Scripts/bench/report.py bench.json [peers.json] [--allocations FILE]
"""

import argparse
import json
import re
from datetime import date
from pathlib import Path

PAGE = Path(__file__).parents[2] / "BENCHMARKS.md"
MODELS = PAGE.parent / "assets/models"
# The figures that we want to reach, on a CPU with AVX2 only where that matters.
SHARES = {"S": 60, "M": 65, "L": 70}
RATIOS = {
    "train": {"S": 2, "M": 1.5, "L": 1.3}, "lora": {"S": 3.5, "M": 2.7, "L": 2.3},
    "decode": {"S": 2, "M": 1.8, "L": 1.8},
}
WANTED = {
    "tokenizer.encode": "18 MB/s", "tokenizer.train": "1 s", "terminal.start-to-paint": "15 ms",
    "terminal.first-paint": "8,000 bytes", "terminal.start-to-heatmap": "150 ms",
    "terminal.key-to-paint-training": "8 ms (p99)", "terminal.idle-second": "0",
    "terminal.moved-selection": "1,000 bytes", "terminal.repaint.heatmap": "30,000 bytes",
    "terminal.repaint.map": "30,000 bytes",
    **{
        f"terminal.repaint.{screen}": "8,000 bytes"
        for screen in ["home", "lesson", "quiz", "playground", "search", "settings"]
    },
}


def number(value: float) -> str:
    if value is None:
        return "–"
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}" if abs(value) < 100 else f"{value:.0f}"


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def middle(measure, unit: bool = True) -> str:
    text = (
        f"{number(measure['median'])} ({number(measure['lower_quartile'])} – "
        f"{number(measure['upper_quartile'])})")
    return f"{text} {measure['unit']}" if unit else text


def products(measures) -> str:
    peak = measures["gemm.peak"]
    rows = [
        [name.removeprefix("gemm."), middle(measure, unit=False) + " %"]
        for name, measure in measures.items() if name.startswith("gemm.") and name != "gemm.peak"]
    return (
        f"FMA peak of one thread, measured in turns with the products: {number(peak['median'])} GFLOP/s.\n\n"
        + table(["shape (rows × inner → columns)", "share of peak"], rows))


def steps(kind: str):
    def section(measures) -> str:
        rows = []
        for shape in "SML":
            name = f"{kind}.{shape}"
            if f"{name}.step" not in measures:
                continue
            allocations = measures.get(f"{name}.allocations")
            rows.append([
                shape, middle(measures[f"{name}.step"]), number(measures[f"{name}.tokens"]["median"]),
                middle(measures[f"{name}.share"], unit=False) + " %",
                f"{SHARES[shape]} %" if kind == "train" else "",
                number(allocations["median"]) if allocations else "–"])
        return table(["shape", "step", "tokens/s", "share of peak", "wanted", "allocations"], rows)

    return section


def others(*prefixes: str):
    def section(measures) -> str:
        rows = [
            [name, middle(measure), number(measure["p99"]), number(measure["maximum"]),
             WANTED.get(name, "")]
            for name, measure in measures.items() if name.startswith(prefixes)]
        return table(["what", "median (quartiles)", "p99", "max", "wanted"], rows)

    return section


def compared(peers) -> str:
    rows = []
    for row in peers["results"]:
        kind, shape = row["workload"].split(".")
        wanted = RATIOS.get(kind, {}).get(shape)
        if kind == "decode" and not row["peer"].startswith("llama"):
            wanted = None
        rows.append([
            row["workload"], row["peer"], str(row["threads"]), number(row["ours_seconds"] * 1e3),
            number(row["peer_seconds"] * 1e3),
            f"**{row['ratio']:.2f}×** ({row['ratio_lower_quartile']:.2f} – "
            f"{row['ratio_upper_quartile']:.2f})",
            f"{wanted}×" if wanted else "",
            "–" if row["difference"] is None else f"{row['difference']:.0e}"])
    versions = ", ".join(f"{name} {version}" for name, version in peers["versions"].items())
    head = [
        "workload", "peer", "its threads", "ours, ms", "peer, ms", "peer / ours", "wanted", "difference"]
    return f"{peers['processor']}, {peers['date']}; {versions}.\n\n" + table(head, rows)


def shipped() -> str:
    """What the shipped models were measured to do, from the reports that stand beside them."""
    parts = []
    for path in sorted(MODELS.glob("*/eval.json"), reverse=True):
        report = json.loads(path.read_text())["models"][0]
        rows: dict[str, dict] = {}
        for measure in report["measures"]:
            rows.setdefault(measure["measure"], {})[measure["language"]] = measure
        rivals = list(dict.fromkeys(
            rival["name"] for row in rows.values() for rival in row[None]["baselines"]))
        parts.append(
            f"`{path.parent.name}`, {report['prompts']} prompts a task and language, seed {report['seed']}:\n\n"
            + table(
                ["measure", "zh", "en", "both", "floor", "goal", *rivals],
                [quality(measure, row, rivals) for measure, row in rows.items()]))
    return "\n\n".join(parts)


def quality(name: str, row: dict, rivals: list[str]) -> list[str]:
    is_cost = name == "bits-per-byte"
    def text(value) -> str:
        if value is None:
            return ""
        return f"{value:.3f}" if is_cost else f"{value * 100:.0f} %"

    both = row[None]
    others = {rival["name"]: rival["value"] for rival in both["baselines"]}
    return [
        name.replace("-", " "), *(text(row[language]["value"]) if language in row else ""
                                  for language in ["zh", "en", None]),
        text(both["floor"]), text(both["goal"]), *(text(others.get(rival)) for rival in rivals)]


def machine(bench) -> str:
    threads = bench["threads"]
    return f"{bench['cpu']} kernels, {threads} thread{'s' * (threads > 1)} for training; {date.today()}."


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bench", type=Path)
    parser.add_argument("peers", type=Path, nargs="?")
    parser.add_argument("--allocations", type=Path, help="what allocations.sh printed as JSON")
    options = parser.parse_args()
    bench = json.loads(options.bench.read_text())
    measures = {measure["name"]: measure for measure in bench["results"]}
    if options.allocations:
        counted = json.loads(options.allocations.read_text())["results"]
        measures |= {m["name"]: m for m in counted if m["name"].endswith(".allocations")}
    sections = {
        "machine": machine(bench), "gemm": products(measures), "train": steps("train")(measures),
        "lora": steps("lora")(measures),
        "inference": others("decode.", "forward.", "tokenizer.")(measures),
        "terminal": others("terminal.")(measures),
        "models": shipped(),
    }
    if options.peers:
        sections["peers"] = compared(json.loads(options.peers.read_text()))
    page = PAGE.read_text()
    for name, text in sections.items():
        pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- end -->)", re.S)
        page, found = pattern.subn(lambda m, text=text: f"{m[1]}{text}\n{m[2]}", page)
        if found != 1:
            raise SystemExit(f"BENCHMARKS.md has no section “{name}”")
    PAGE.write_text(page)


if __name__ == "__main__":
    main()
