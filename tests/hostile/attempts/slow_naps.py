"""Sleep a little in each of many calls."""
# problem: top_k
# about: time
# runs with: --all
# verdicts: time_limit_exceeded, accepted

import time
from collections import Counter


def right(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]


def top_k(items, k):
    time.sleep(0.09)
    return right(items, k)
