"""Be fast, and break ties the other way."""
# problem: top_k
# verdicts: wrong_answer
# verdicts without layers: wrong_answer

from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    return sorted(sorted(counts, reverse=True), key=lambda name: -counts[name])[:k]
