"""Be right, and make every descriptor non-blocking."""
# problem: top_k
# verdicts: accepted, runtime_error
# verdicts without layers: accepted, runtime_error

import os
from collections import Counter


def top_k(items, k):
    for descriptor in range(64):
        try:
            os.set_blocking(descriptor, False)
        except OSError:
            pass
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
