"""Overflow the stack of C through repr."""
# problem: top_k
# verdicts: runtime_error, memory_limit_exceeded, time_limit_exceeded
# verdicts without layers: runtime_error, memory_limit_exceeded, time_limit_exceeded

import sys


def top_k(items, k):
    sys.setrecursionlimit(10**9)
    deep = []
    for _ in range(10**6):
        deep = [deep]
    return [repr(deep)]
