"""Exit under `if __name__ == "__main__"`, as scripts do, and be right."""
# problem: top_k
# verdicts: accepted
# verdicts without layers: accepted

import sys
from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]


if __name__ == "__main__":
    sys.exit(1)
