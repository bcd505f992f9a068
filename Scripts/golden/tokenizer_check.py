#!/usr/bin/env python3
"""Does `glassbox tokenize` give the ids that Python's `tokenizers` gives with the same tokenizer.json?

Usage: tokenizer_check.py TOKENIZER.json --glassbox PATH [--lines FILE | --count N --seed S]
       tokenizer_check.py TOKENIZER.json --write-ids FILE [--lines FILE | --count N --seed S]

Lines come from FILE, or are made from the seed (1,000 of them). `--write-ids` writes Python's ids instead
of comparing: one JSON object {"text", "ids"} a line. Exits with 1 when anything differs.
"""
import argparse
import json
import subprocess
import sys

from tokenizers import Tokenizer

import tokenizer_lines


def glassbox_ids(executable, tokenizer, text):
    command = [executable, "tokenize", "-", "--tokenizer", tokenizer, "--format", "json"]
    # Like a shell's $(…), reading standard input drops one line feed at its end.
    data = text.encode() + b"\n"
    run = subprocess.run(command, input=data, capture_output=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{' '.join(command)}: {run.stderr.decode(errors='replace')}")
    result = json.loads(run.stdout)
    tokens = result["tokens"]
    # Tokens that the program adds itself, such as the language, have no place in the text.
    tokens = [token for token in tokens if token["start"] < token["end"]]
    ids = [token["id"] for token in tokens]
    if result["method"] != "bpe":
        # White space and what is normalised away belongs to no token.
        return ids, text.encode()
    return ids, b"".join(bytes(token["bytes"]) for token in tokens)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tokenizer")
    parser.add_argument("--glassbox")
    parser.add_argument("--write-ids")
    parser.add_argument("--lines")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=42)
    options = parser.parse_args()
    if options.lines:
        with open(options.lines, encoding="utf-8") as file:
            lines = [line.rstrip("\n") for line in file]
    else:
        lines = tokenizer_lines.lines(options.count, options.seed)
    reference = Tokenizer.from_file(options.tokenizer)
    reference.no_truncation()
    reference.no_padding()
    specials = [token.content for token in reference.get_added_tokens_decoder().values()]
    # Typed text never becomes a special token in glassbox; Python would make it one.
    lines = [line for line in lines if line and not any(special in line for special in specials)]
    if options.write_ids:
        with open(options.write_ids, "w", encoding="utf-8") as file:
            for line in lines:
                file.write(json.dumps({"text": line, "ids": reference.encode(line).ids}) + "\n")
        return
    if not options.glassbox:
        parser.error("--glassbox or --write-ids is needed")
    wrong = 0
    for line in lines:
        ids, rebuilt = glassbox_ids(options.glassbox, options.tokenizer, line)
        if ids != reference.encode(line, add_special_tokens=False).ids or rebuilt != line.encode():
            wrong += 1
            print(f"differs: {line!r}\n  glassbox {ids}\n  python   {reference.encode(line).ids}")
    print(f"{len(lines)} lines, {wrong} differ")
    sys.exit(1 if wrong else 0)


main()
