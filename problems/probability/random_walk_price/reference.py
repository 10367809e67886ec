import math
from itertools import pairwise


def gbm_parameters(prices: list[float], dt: float) -> tuple[float, float]:
    returns = [math.log(after / before) for before, after in pairwise(prices)]
    mean = sum(returns) / len(returns)
    variance = sum((r - mean) ** 2 for r in returns) / (len(returns) - 1) / dt
    return mean / dt + variance / 2, math.sqrt(variance)
