"""Ask for leave to signal every process, without harming one; right only where that is given."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: landlock

import os
from collections import Counter


def top_k(items, k):
    try:
        os.kill(-1, 0)
    except OSError:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
