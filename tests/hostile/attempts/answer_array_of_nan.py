"""Answer with an array of NaN."""
# problem: attention
# verdicts: wrong_answer
# verdicts without layers: wrong_answer

import numpy as np


def attention(q, k, v, mask=None):
    return np.full((q.shape[0], v.shape[1]), np.nan)
