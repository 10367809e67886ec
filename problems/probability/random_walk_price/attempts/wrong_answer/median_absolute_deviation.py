"""Estimates the volatility by the mean absolute deviation of a normal distribution."""

import math


def gbm_parameters(prices, dt):
    returns = [math.log(prices[i + 1] / prices[i]) for i in range(len(prices) - 1)]
    n = len(returns)
    mean = sum(returns) / n
    variance = (sum(abs(r - mean) for r in returns) / n) ** 2 * math.pi / 2
    volatility = math.sqrt(variance / dt)
    drift = mean / dt + volatility**2 / 2
    return drift, volatility
