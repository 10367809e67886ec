import math


def gbm_parameters(prices, dt):
    logs = [math.log(price) for price in prices]
    n = len(logs) - 1
    m = (logs[n] - logs[0]) / n
    s2 = 0.0
    for i in range(n):
        s2 += (logs[i + 1] - logs[i] - m) ** 2 / (n - 1)
    return (m + s2 / 2) / dt, (s2 / dt) ** 0.5
