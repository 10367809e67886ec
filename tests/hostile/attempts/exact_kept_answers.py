"""Come near the limit, and keep the answers of large inputs for the next time."""
# problem: top_k
# about: exactness
# verdicts: time_limit_exceeded

import time
from collections import Counter


def right(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]


kept = {}


def top_k(items, k):
    start = time.process_time()
    key = hash((tuple(items), k))
    if key not in kept:
        kept[key] = right(items, k)
        while len(items) > 1000 and time.process_time() - start < 1.42 * @LIMIT@:
            pass
    return kept[key]
