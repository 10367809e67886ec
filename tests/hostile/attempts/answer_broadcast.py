"""Answer with one number that is shown as eight terabytes."""
# problem: attention
# verdicts: wrong_answer, runtime_error, memory_limit_exceeded, output_limit_exceeded
# verdicts without layers: wrong_answer, runtime_error, memory_limit_exceeded, output_limit_exceeded

import numpy as np


def attention(q, k, v, mask=None):
    return np.broadcast_to(1.0, (10**6, 10**6))
