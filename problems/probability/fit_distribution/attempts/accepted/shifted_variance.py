import math
import re


def fit_distribution(name, samples):
    if not re.fullmatch("bernoulli|categorical|geometric|poisson|exponential|normal|lognormal", name):
        raise ValueError("name")
    n = len(samples)
    if name in ("normal", "lognormal"):
        if name == "lognormal":
            if any(x <= 0 for x in samples):
                raise ValueError("support")
            samples = list(map(math.log, samples))
        origin = samples[0]
        shifted = [x - origin for x in samples]
        mean = sum(shifted) / n
        variance = sum(x * x for x in shifted) / n - mean**2
        return dict(mean=origin + mean, variance=max(variance, 0.0))
    if name == "exponential":
        if any(x <= 0 for x in samples):
            raise ValueError("support")
        return dict(rate=n / sum(samples))
    low, high = {"bernoulli": (0, 1), "geometric": (1, math.inf)}.get(name, (0, math.inf))
    if any(not low <= x <= high or not x.is_integer() for x in samples):
        raise ValueError("support")
    if name == "categorical":
        table = dict.fromkeys((str(int(x)) for x in samples), 0.0)
        for x in samples:
            table[str(int(x))] += 1 / n
        return table
    total = sum(samples)
    if name == "geometric":
        return dict(p=n / total)
    return {"bernoulli": dict(p=total / n), "poisson": dict(rate=total / n)}[name]
