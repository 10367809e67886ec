"""Use up all descriptors, and answer wrongly."""
# problem: top_k
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error

import os

hoard = []


def top_k(items, k):
    try:
        while True:
            hoard.append(os.dup(0))
    except OSError:
        pass
    return []
