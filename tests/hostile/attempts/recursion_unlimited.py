"""Lift the limit on recursion and fall through the stack."""
# problem: top_k
# verdicts: runtime_error, memory_limit_exceeded
# verdicts without layers: runtime_error, memory_limit_exceeded

import sys


def top_k(items, k):
    sys.setrecursionlimit(10**9)
    return sorted(items, key=lambda item: top_k(items, k))
