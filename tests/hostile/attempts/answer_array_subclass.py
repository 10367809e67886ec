"""Answer with an array that takes part in every comparison by its own rules."""
# problem: attention
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error

import numpy as np


class Lying(np.ndarray):
    __array_priority__ = 10**9

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        return True

    def __array_function__(self, function, types, args, kwargs):
        return True

    def __eq__(self, other):
        return True

    def tobytes(self, order="C"):
        raise SystemExit(0)


def attention(q, k, v, mask=None):
    return np.zeros((q.shape[0], v.shape[1])).view(Lying)
