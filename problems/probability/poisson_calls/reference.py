from math import exp, lgamma, log


def predict_calls(counts: list[int], shape: float, rate: float, next_count: int) -> float:
    a = shape + sum(counts)
    b = rate + len(counts)
    ways = lgamma(a + next_count) - lgamma(a) - lgamma(next_count + 1)
    return exp(ways + a * log(b / (b + 1)) - next_count * log(b + 1))
