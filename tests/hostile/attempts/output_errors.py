"""Be right, and write 20 MiB to standard error."""
# problem: top_k
# verdicts: output_limit_exceeded, accepted
# verdicts without layers: output_limit_exceeded, accepted

import sys
from collections import Counter


def top_k(items, k):
    sys.stderr.write("x" * (20 * 2**20))
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
