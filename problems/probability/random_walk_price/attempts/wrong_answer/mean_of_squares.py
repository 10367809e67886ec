"""Computes the variance as E[r^2] - E[r]^2, which loses digits."""

import math


def gbm_parameters(prices, dt):
    returns = [math.log(prices[i + 1] / prices[i]) for i in range(len(prices) - 1)]
    n = len(returns)
    mean = sum(returns) / n
    variance = max(0.0, (sum(r * r for r in returns) - n * mean**2) / (n - 1))
    volatility = math.sqrt(variance / dt)
    drift = mean / dt + volatility**2 / 2
    return drift, volatility
