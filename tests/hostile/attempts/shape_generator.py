"""Write yield for return."""
# problem: top_k
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error

from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    yield from sorted(counts, key=lambda name: (-counts[name], name))[:k]
