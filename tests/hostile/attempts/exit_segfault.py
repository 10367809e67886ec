"""Read address zero."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error

import ctypes


def top_k(items, k):
    return ctypes.string_at(0)
