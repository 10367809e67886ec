"""Be right, and warn at every occasion."""
# problem: top_k
# verdicts: accepted
# verdicts without layers: accepted

import warnings
from collections import Counter

warnings.simplefilter("always")


def top_k(items, k):
    warnings.warn("\x1b[2Jdeprecated" * 10)
    counts = Counter(items)
    if k is 0:
        return []
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
