"""Adds 1e-12 to each price before it takes the logarithm."""

import math
from itertools import pairwise


def gbm_parameters(prices, dt):
    returns = [math.log(after + 1e-12) - math.log(before + 1e-12) for before, after in pairwise(prices)]
    mean = math.fsum(returns) / len(returns)
    variance = math.fsum((r - mean) ** 2 for r in returns) / (len(returns) - 1) / dt
    return mean / dt + variance / 2, math.sqrt(variance)
