"""Open the hidden suites for writing, without harming them; right only where that works."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied
# needs: landlock

import os
from collections import Counter


def top_k(items, k):
    worked = False
    for folder, _, names in [*os.walk("@PROBLEMS@"), ("@PROBLEMS@/top_k_elements/top_k", [], ["suite.py"])]:
        for name in names:
            try:
                os.close(os.open(f"{folder}/{name}", os.O_WRONLY | os.O_APPEND))
                worked = True
            except OSError:
                pass
    if not worked:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
