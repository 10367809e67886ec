"""Accepts numbers within 1e-5 of a whole one."""

import math


def mean_and_variance(values):
    mean = math.fsum(values) / len(values)
    return {"mean": mean, "variance": math.fsum((x - mean) ** 2 for x in values) / len(values)}


def need(condition):
    if not condition:
        raise ValueError("impossible sample")


def whole(x):
    return abs(x - round(x)) < 1e-5


def fit_distribution(name, samples):
    n = len(samples)
    if name == "bernoulli":
        need(all(x in (0, 1) for x in samples))
        return {"p": sum(samples) / n}
    if name == "categorical":
        need(all(x >= 0 and whole(x) for x in samples))
        counts = {}
        for x in samples:
            key = str(int(x))
            counts[key] = counts.get(key, 0) + 1
        return {key: count / n for key, count in counts.items()}
    if name == "geometric":
        need(all(x >= 1 and whole(x) for x in samples))
        return {"p": n / sum(samples)}
    if name == "poisson":
        need(all(x >= 0 and whole(x) for x in samples))
        return {"rate": sum(samples) / n}
    if name == "exponential":
        need(all(x > 0 for x in samples))
        return {"rate": n / sum(samples)}
    if name == "normal":
        return mean_and_variance(samples)
    if name == "lognormal":
        need(all(x > 0 for x in samples))
        return mean_and_variance([math.log(x) for x in samples])
    raise ValueError("no such distribution")
