#!/usr/bin/env bash
# Trains the shipped tokenizer and model again, from the story grammar and fixed seeds, into
# assets/models/story-gpt. Usage: Scripts/make-assets.sh PROGRAM. ^C saves a checkpoint; run again to go on.
set -euo pipefail
cd "$(dirname "$0")/.."
program=${1:?usage: make-assets.sh PROGRAM}
folder=assets/models/story-gpt
work=.build/assets/story-gpt

mkdir -p "$work"
if [[ ! -f "$work/tokenizer.json" ]]; then
  "$program" train tokenizer --vocabulary 4096 --seed 1 -o "$work"
fi
"$program" train gpt --steps 1800 --batch 16 --seed 1 --resume -o "$work"

mkdir -p "$folder"
cp "$work"/{config.json,model.safetensors,tokenizer.json,README.md} "$folder"/
rm -f "$folder/SHA256SUMS"
"$program" models verify --record "$folder"
