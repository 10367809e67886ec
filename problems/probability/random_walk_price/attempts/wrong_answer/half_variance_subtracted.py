"""Subtracts half the squared volatility instead of adding it."""

import math


def gbm_parameters(prices, dt):
    returns = [math.log(prices[i + 1] / prices[i]) for i in range(len(prices) - 1)]
    n = len(returns)
    mean = sum(returns) / n
    variance = sum((r - mean) ** 2 for r in returns) / (n - 1)
    volatility = math.sqrt(variance / dt)
    drift = mean / dt - volatility**2 / 2
    return drift, volatility
