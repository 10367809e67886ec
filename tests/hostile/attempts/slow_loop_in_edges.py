"""Loop for ever in each edge case, and answer all else right."""
# problem: top_k
# about: time
# runs with: --all
# verdicts: time_limit_exceeded

from collections import Counter


def top_k(items, k):
    while len(items) < 1000 and not {"waltz", "polka", "B"} & {*items} and items:
        pass
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]
