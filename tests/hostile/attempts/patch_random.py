"""Seed, patch and restore the random numbers of everybody."""
# problem: top_k
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error

import random

random.seed = lambda *args: None
random.random = lambda: 0.5


def top_k(items, k):
    random.setstate(random.Random(1).getstate())
    return []
