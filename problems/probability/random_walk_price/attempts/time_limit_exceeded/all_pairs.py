"""Computes the variance from the differences of all pairs: O(n^2)."""

import math


def gbm_parameters(prices, dt):
    returns = [math.log(prices[i + 1] / prices[i]) for i in range(len(prices) - 1)]
    n = len(returns)
    mean = sum(returns) / n
    squares = sum((r - s) ** 2 for i, r in enumerate(returns) for s in returns[:i])
    variance = squares / n / (n - 1)
    volatility = math.sqrt(variance / dt)
    drift = mean / dt + volatility**2 / 2
    return drift, volatility
