"""Answer with an array of whole numbers that no float holds exactly."""
# problem: attention
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error

import numpy as np


def attention(q, k, v, mask=None):
    return np.full((q.shape[0], v.shape[1]), 2**64 - 1, dtype=np.uint64)
