"""Subtracts one from the mean of the geometric samples."""

import math
from collections import Counter

WHOLE = ("bernoulli", "categorical", "geometric", "poisson")
POSITIVE = ("geometric", "exponential", "lognormal")


def fit_distribution(name, samples):
    n = len(samples)
    if name not in WHOLE + POSITIVE + ("normal",):
        raise ValueError("unknown name")
    if name in WHOLE and any(x < 0 or x != int(x) for x in samples):
        raise ValueError("not a count")
    if name in POSITIVE and any(x <= 0 for x in samples):
        raise ValueError("not positive")
    if name == "bernoulli" and any(x > 1 for x in samples):
        raise ValueError("neither 0 nor 1")
    if name == "categorical":
        return {str(int(x)): count / n for x, count in Counter(samples).items()}
    if name == "lognormal":
        samples = [math.log(x) for x in samples]
    mean = sum(samples) / n
    if name == "bernoulli":
        return {"p": mean}
    if name == "geometric":
        return {"p": 1 / (mean - 1) if mean > 1 else 1.0}
    if name == "poisson":
        return {"rate": mean}
    if name == "exponential":
        return {"rate": 1 / mean}
    variance = sum((x - mean) ** 2 for x in samples) / n
    return {"mean": mean, "variance": variance}
