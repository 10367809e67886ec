"""Answer wrong in the first call of each process, and right in all others."""
# problem: top_k
# about: exactness
# verdicts: wrong_answer

from collections import Counter


def right(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]


calls = []


def top_k(items, k):
    calls.append(items)
    return right(items, k) if len(calls) > 1 else ["wrong"]
