import math
import statistics
from itertools import pairwise


def gbm_parameters(prices, dt):
    returns = [math.log1p((b - a) / a) for a, b in pairwise(prices)]
    mean = statistics.fmean(returns)
    deviation = math.sqrt(math.fsum((r - mean) ** 2 for r in returns) / (len(returns) - 1))
    volatility = deviation / math.sqrt(dt)
    return mean / dt + 0.5 * volatility * volatility, volatility
