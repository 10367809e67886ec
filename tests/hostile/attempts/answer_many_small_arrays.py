"""Answer with as many small arrays as there is room for."""
# problem: attention
# about: answers
# runs with: --all
# verdicts: wrong_answer, time_limit_exceeded

import numpy as np


def attention(q, k, v, mask=None):
    return [np.zeros(0), np.zeros((1, 0)), np.float64(1.0)] * 15_000
