"""Does not check the samples."""

import math
from collections import Counter


def fit_distribution(name, samples):
    n = len(samples)
    if name == "categorical":
        return {str(int(x)): count / n for x, count in Counter(samples).items()}
    if name == "lognormal":
        samples = [math.log(x) for x in samples if x > 0]
    mean = sum(samples) / n
    if name == "bernoulli":
        return {"p": mean}
    if name == "poisson":
        return {"rate": mean}
    if name == "geometric":
        return {"p": 1 / mean if mean else 1.0}
    if name == "exponential":
        return {"rate": 1 / mean if mean else math.inf}
    if name not in ("normal", "lognormal"):
        raise ValueError("unknown")
    return {"mean": mean, "variance": sum((x - mean) ** 2 for x in samples) / n}
