"""End the process while it is loaded."""
# problem: top_k
# verdicts: load_error, runtime_error
# verdicts without layers: load_error, runtime_error

import os

os._exit(0)


def top_k(items, k):
    return []
