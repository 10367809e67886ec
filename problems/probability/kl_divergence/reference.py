import math


def kl_divergence(p: list[float], q: list[float]) -> float:
    if len(p) != len(q):
        raise ValueError("the lists have different lengths")
    for numbers in (p, q):
        if min(numbers) < 0 or not math.isclose(sum(numbers), 1):
            raise ValueError("not a distribution")
    total = 0.0
    for a, b in zip(p, q):
        if a > 0:
            if b == 0:
                return math.inf
            total += a * math.log(a / b)
    return total
