"""Be right once, then delete the built-in names."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, time_limit_exceeded
# verdicts without layers: runtime_error, wrong_answer, time_limit_exceeded

import builtins
from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    answer = sorted(counts, key=lambda name: (-counts[name], name))[:k]
    vars(builtins).clear()
    return answer
