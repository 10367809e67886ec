"""Match a pattern that backtracks for ever."""
# problem: top_k
# verdicts: time_limit_exceeded
# verdicts without layers: time_limit_exceeded

import re


def top_k(items, k):
    return re.match(r"(a+)+$", "a" * 60 + "b")
