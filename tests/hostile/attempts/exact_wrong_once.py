"""Answer wrong in one of two hundred calls."""
# problem: top_k
# about: exactness
# verdicts: wrong_answer
# says: state between calls

from collections import Counter


def right(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]


calls = []


def top_k(items, k):
    calls.append(items)
    return right(items, k) if len(calls) != 150 else ["wrong"]
