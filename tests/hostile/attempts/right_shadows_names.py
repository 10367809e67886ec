"""Be right under names of built-ins that mean something else."""
# problem: top_k
# verdicts: accepted
# verdicts without layers: accepted

from collections import Counter as list

str = int = isinstance = len = type = tuple = getattr = None
solution = __name__ = "__main__"


def top_k(items, k):
    counts = list(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
