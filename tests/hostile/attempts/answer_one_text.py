"""Answer with one text whose letters would do."""
# problem: top_k
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error

from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    return "".join(sorted(counts, key=lambda name: (-counts[name], name))[:k])
