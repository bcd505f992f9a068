#!/usr/bin/env bash
# Trains the shipped tokenizer and models again, from the story grammar and fixed seeds, into assets/models.
# Usage: Scripts/make-assets.sh PROGRAM [baselines|gpt|bert …]   (default: all of them)
#
# ^C, a kill, a power cut: run it again and it goes on from the last checkpoint, at most five minutes back. The
# same grammar gives the same weights, however often it was interrupted. Another grammar begins anew.
# STEPS=1000 trains every model for so many steps only, to have a look; what it makes is shipped, too.
set -euo pipefail
cd "$(dirname "$0")/.."
program=${1:?usage: make-assets.sh PROGRAM [baselines|gpt|bert …]}
shift
if (($# == 0)); then set -- baselines gpt bert; fi

# story-gpt and its forerunners read the same documents again and again: of so many, a good half of the sentences in a
# new one are known, of five times as many two thirds. story-bert writes none and reads new documents all the time.
stories=55000
# Steps of the shipped models, as their cards say. A step of story-gpt reads 40 documents, some 2,300 tokens.
gpt_steps=${STEPS:-23000}
bert_steps=${STEPS:-30000}
nnlm_steps=${STEPS:-3000}
lstm_steps=${STEPS:-3000}

# Work in progress belongs to this grammar and to STEPS. After changing an option of a model here, delete its folder
# inside: a checkpoint goes on with the options it began with, and a finished model is not trained again.
grammar=$(find datasets/stories -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum)
work=.build/assets/${grammar:0:12}${STEPS:+-$STEPS}
tokenizer=$work/tokenizer/tokenizer.json

# Copies a finished model to where it is shipped.
ship() {
  local name=$1 folder=assets/models/$1
  mkdir -p "$folder"
  rm -rf "${folder:?}"/*
  find "$work/$name" -maxdepth 1 -type f ! -name .done -exec cp {} "$folder"/ \;
  "$program" models verify --record "$folder"
}

# Ships a transformer and writes down what its heads do and what it can do.
ship_measured() {
  ship "$1"
  "$program" heads "assets/models/$1" --save
  "$program" eval "assets/models/$1" --card
}

# Trains NAME with the command and options that follow, unless it is done.
train() {
  local name=$1
  shift
  mkdir -p "$work/$name"
  if [[ ! -f $work/$name/.done ]]; then
    "$program" train "$@" --seed 1 --tokenizer "$tokenizer" -o "$work/$name"
    touch "$work/$name/.done"
  fi
}

if [[ ! -f $tokenizer ]]; then
  "$program" train tokenizer --vocabulary 8192 --bytes 20000000 --seed 1 -o "$work/tokenizer"
fi

for part in "$@"; do
  case $part in
    baselines)
      train story-ngram ngram --stories "$stories"
      train story-nnlm nnlm --stories "$stories" --resume --steps "$nnlm_steps" --schedule stableDecay --dtype f16
      train story-lstm lstm --stories "$stories" --resume --steps "$lstm_steps" --schedule stableDecay --dtype f16
      for name in story-ngram story-nnlm story-lstm; do ship "$name"; done
      ;;
    gpt)
      train story-gpt gpt --stories "$stories" --resume --width 192 --layers 4 --heads 6 --context 256 \
        --length 256 --packing documents --batch 40 --drills 0.06 --steps "$gpt_steps" --warm-up 100 \
        --schedule linear --optimizer muon --learning-rate 0.003 --rate "h.*=1.6" --beta2 0.99 \
        --dropout 0.05 --dtype f16 --validate-every 1000
      ship_measured story-gpt
      ;;
    bert)
      train story-bert bert --resume --width 192 --layers 4 --heads 6 --context 128 --length 128 \
        --batch 64 --drills 0.03 --steps "$bert_steps" --warm-up 100 \
        --schedule linear --optimizer muon --learning-rate 0.006 --rate "encoder.*=1.6" --beta2 0.99 \
        --dtype f16 --validate-every 1000
      ship_measured story-bert
      ;;
    *)
      echo "make-assets.sh: no model is called $part" >&2
      exit 2
      ;;
  esac
done
du -sh assets
