"""Abort, as a failed assertion in C does."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error

import os


def top_k(items, k):
    os.abort()
