"""Be right, and print 20 MiB."""
# problem: top_k
# verdicts: output_limit_exceeded
# verdicts without layers: output_limit_exceeded

from collections import Counter


def top_k(items, k):
    print("x" * (20 * 2**20))
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
