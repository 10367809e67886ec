"""Close its standard output, and be right."""
# problem: top_k
# verdicts: accepted, runtime_error
# verdicts without layers: accepted, runtime_error

import os
import sys
from collections import Counter


def top_k(items, k):
    sys.stdout.close()
    try:
        os.close(1)
        os.close(2)
    except OSError:
        pass
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
