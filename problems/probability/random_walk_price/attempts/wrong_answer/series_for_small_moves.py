"""Replaces the logarithm by x - x^2 / 2 for moves of less than a thousandth."""

import math
from itertools import pairwise


def log_return(before, after):
    x = (after - before) / before
    return x - x * x / 2 if abs(x) < 1e-3 else math.log1p(x)


def gbm_parameters(prices, dt):
    returns = [log_return(before, after) for before, after in pairwise(prices)]
    mean = math.fsum(returns) / len(returns)
    variance = math.fsum((r - mean) ** 2 for r in returns) / (len(returns) - 1) / dt
    return mean / dt + variance / 2, math.sqrt(variance)
