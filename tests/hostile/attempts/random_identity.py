"""Answer by addresses and times, as an unlucky program may."""
# problem: top_k
# verdicts: wrong_answer
# verdicts without layers: wrong_answer

import time


def top_k(items, k):
    names = sorted(set(items), key=id)
    return names[: (k if time.time_ns() % 2 else k - 1)]
