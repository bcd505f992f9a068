"""Probabilities of n-gram models of a small corpus, straight from the formulas: additive smoothing,
and interpolated Kneser-Ney with one and with three discounts (Chen & Goodman 1999, sections 2.1, 2.7
and 3). Each probability is computed by recursion from counts of runs, without any data structure.

Usage: ngrams.py JSON
"""

import sys
from collections import Counter, defaultdict

from formula import integers
from golden import store

VOCABULARY, BOUNDARY = 7, 7


def corpus():
    """Documents in which some runs are common and some tokens never occur after others."""
    result = []
    for number in range(40):
        drawn = integers(number, (12,), 64).tolist()
        document = [number % 2]
        for value in drawn[: 4 + number % 8]:
            document.append((document[-1] + 1) % 6 if value % 4 else value % 6)
        result.append(document)
    return result


class KneserNey:
    def __init__(self, documents, order, modified):
        self.order = order
        raw = Counter()
        for document in documents:
            padded = [BOUNDARY] * (order - 1) + document
            for end in range(order - 1, len(padded)):
                raw[tuple(padded[end - order + 1: end + 1])] += 1
        self.counts = {order: raw}
        for length in range(order - 1, 0, -1):
            before = defaultdict(set)
            for run in self.counts[length + 1]:
                before[run[1:]].add(run[0])
            self.counts[length] = Counter({run: len(tokens) for run, tokens in before.items()})
        self.discounts = {length: self.discounts_of(counts, modified)
                          for length, counts in self.counts.items()}

    @staticmethod
    def discounts_of(counts, modified):
        """Where a formula has nothing to divide by, or takes more than there is, one discount stands
        for three, and 1/2 for one."""
        n = Counter(counts.values())
        y = n[1] / (n[1] + 2 * n[2]) if n[1] + 2 * n[2] else 0
        if not 0 < y < 1:
            y = 0.5
        if modified and all(n[c] for c in (1, 2, 3)):
            three = [c - (c + 1) * y * n[c + 1] / n[c] for c in (1, 2, 3)]
            if all(0 < discount < c for c, discount in zip((1, 2, 3), three)):
                return three
        return [y, y, y]

    def probability(self, token, context):
        """`context` has order - 1 tokens or fewer."""
        if context is None:
            return 1 / VOCABULARY
        length = len(context) + 1
        counts, discounts = self.counts[length], self.discounts[length]
        following = {run: count for run, count in counts.items() if run[:-1] == context}
        shorter = self.probability(token, context[1:] if context else None)
        total = sum(following.values())
        if total == 0:
            return shorter
        off = sum(discounts[min(count, 3) - 1] for count in following.values())
        count = following.get(context + (token,), 0)
        own = max(count - discounts[min(count, 3) - 1], 0) if count else 0
        return own / total + off / total * shorter


def additive(documents, order, k):
    model = KneserNey(documents, order, False)

    def probability(token, context):
        following = {run: count for run, count in model.counts[order].items()
                     if run[:-1] == context}
        total = sum(following.values())
        return (following.get(context + (token,), 0) + k) / (total + k * VOCABULARY)

    return probability


def table(probability, order, prefixes):
    rows = []
    for prefix in prefixes:
        context = tuple(([BOUNDARY] * (order - 1) + prefix)[len(prefix):])
        row = [probability(token, context) for token in range(VOCABULARY)]
        assert abs(sum(row) - 1) < 1e-12
        rows.append([float(f"{p:.9g}") for p in row])
    return rows


def main(path):
    documents = corpus()
    prefixes = [[], [0], [1], [0, 1], [1, 2, 3], [5, 0, 1, 2], [3, 3], [6], [2, 6], [6, 6, 1]]
    cases = []
    for order in (1, 2, 3, 4):
        for modified in (False, True):
            model = KneserNey(documents, order, modified)
            cases.append({
                "order": order, "smoothing": ["kneserNey", "modifiedKneserNey"][modified],
                "discounts": [model.discounts[n] for n in range(1, order + 1)],
                "rows": table(model.probability, order, prefixes)})
        cases.append({"order": order, "smoothing": "additive", "discounts": [],
                      "rows": table(additive(documents, order, 0.5), order, prefixes)})
    store({"vocabulary": VOCABULARY, "documents": documents, "prefixes": prefixes,
           "cases": cases}, path)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
