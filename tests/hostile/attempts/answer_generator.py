"""Answer with a generator of the right names."""
# problem: top_k
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error

from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    return (name for name in sorted(counts, key=lambda name: (-counts[name], name))[:k])
