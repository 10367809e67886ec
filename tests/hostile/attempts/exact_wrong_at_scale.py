"""Answer all but the largest inputs right."""
# problem: top_k
# about: exactness
# verdicts: wrong_answer

from collections import Counter


def right(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]


def top_k(items, k):
    return right(items, k)[: 900 if len(items) > 1000 else None]
