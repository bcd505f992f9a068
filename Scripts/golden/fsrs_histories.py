"""What the package `fsrs` makes of random histories of reviews, fuzz off: for Tests/Golden/review.

    pip install fsrs==6.3.2
    python Scripts/golden/fsrs_histories.py Tests/Golden/review/fsrs.json

A row is [rating, review, state, step, due, stability, difficulty]; times are seconds since 1970, a step
of -1 stands for none. Intervals reach from half a minute to years, and some reviews come back in time,
as they do when the clocks of two machines disagree.
"""

import json
import random
import sys
from datetime import datetime, timedelta, timezone
from importlib.metadata import version

from fsrs import Card, Rating, Scheduler

MINUTE, HOUR, DAY = 60, 3600, 86400

# Name, options of the scheduler, histories, reviews in each.
SCHEDULERS = [
    ("default", {}, 60, 12),
    ("retention 0.8", {"desired_retention": 0.8}, 8, 12),
    ("retention 0.97", {"desired_retention": 0.97}, 8, 12),
    ("no steps", {"learning_steps": [], "relearning_steps": []}, 8, 12),
    ("one step, three steps", {"learning_steps": [600], "relearning_steps": [300, 1200, DAY]}, 8, 12),
    ("short", {"maximum_interval": 30}, 6, 12),
]


def interval(draw, card, now):
    """Seconds until the next review: punctual, early or late, or anything at all."""
    kind = draw.random()
    due = int((card.due - now).total_seconds())
    if kind < 0.4:
        return max(1, due)
    if kind < 0.6:
        return max(1, int(due * draw.uniform(0.1, 3)))
    if kind < 0.97:
        return int(2 ** draw.uniform(5, 27))
    return -draw.randrange(1, 3 * DAY)


def ratings(draw):
    """Some learners know everything, some nothing, most are in between."""
    weights = draw.choice([(1, 1, 6, 2), (4, 1, 4, 1), (1, 1, 1, 1), (0, 2, 8, 0), (8, 1, 1, 0)])
    while True:
        yield draw.choices(list(Rating), weights)[0]


def history(scheduler, reviews, draw):
    now = datetime(2026, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=draw.randrange(365 * DAY))
    card = Card(card_id=1, due=now)
    rows = []
    for rating, _ in zip(ratings(draw), range(reviews)):
        card, _ = scheduler.review_card(card, rating, now)
        rows.append([
            int(rating), int(now.timestamp()), int(card.state),
            -1 if card.step is None else card.step, int(card.due.timestamp()),
            card.stability, card.difficulty,
        ])
        now += timedelta(seconds=interval(draw, card, now))
    return rows


def main(path):
    draw = random.Random(20260101)
    groups = []
    for name, options, histories, reviews in SCHEDULERS:
        steps = {key: [timedelta(seconds=s) for s in value] for key, value in options.items()
                 if key.endswith("_steps")}
        scheduler = Scheduler(enable_fuzzing=False, **{**options, **steps})
        groups.append({
            "name": name,
            "retention": scheduler.desired_retention,
            "learning": [int(step.total_seconds()) for step in scheduler.learning_steps],
            "relearning": [int(step.total_seconds()) for step in scheduler.relearning_steps],
            "maximum": scheduler.maximum_interval,
            "histories": [history(scheduler, reviews, draw) for _ in range(histories)],
        })
    parameters = list(Scheduler().parameters)
    head = json.dumps({"fsrs": version("fsrs"), "parameters": parameters})[1:-1]
    with open(path, "w") as file:
        file.write("{" + head + ', "groups": [\n')
        file.write(",\n".join(json.dumps(group, separators=(",", ":")) for group in groups))
        file.write("\n]}\n")


main(sys.argv[1])
