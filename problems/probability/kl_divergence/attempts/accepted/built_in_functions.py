import math


def check(v):
    if min(v) < 0 or abs(sum(v) - 1) > 1e-9:
        raise ValueError("not a distribution")


def kl_divergence(p, q):
    if len(p) != len(q):
        raise ValueError("lengths differ")
    check(p)
    check(q)
    q = [b for a, b in zip(p, q) if a > 0]
    p = [a for a in p if a > 0]
    if not all(q):
        return float("inf")
    return sum(map(float.__mul__, p, map(math.log, p))) - sum(map(float.__mul__, p, map(math.log, q)))
