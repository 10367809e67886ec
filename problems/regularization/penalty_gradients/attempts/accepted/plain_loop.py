import math

import numpy as np


def penalty(weights, l1, l2):
    value, gradient = 0.0, np.zeros(len(weights))
    for j, w in enumerate(weights.tolist()):
        value += l1 * abs(w) + l2 * w**2
        if w != 0:
            gradient[j] = math.copysign(l1, w) + 2 * l2 * w
    return value, gradient
