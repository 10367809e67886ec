"""Ask numpy for 80 GB, and touch them."""
# problem: attention
# verdicts: memory_limit_exceeded
# verdicts without layers: memory_limit_exceeded

import numpy as np


def attention(q, k, v, mask=None):
    return np.ones(10**10)
