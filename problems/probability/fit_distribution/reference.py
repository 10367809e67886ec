import math
from collections import Counter


def fit_distribution(name: str, samples: list[float]) -> dict[str, float]:
    lowest = {"bernoulli": 0, "categorical": 0, "geometric": 1, "poisson": 0}
    if name in lowest:
        if any(x < lowest[name] or x % 1 for x in samples) or (name == "bernoulli" and max(samples) > 1):
            raise ValueError("a sample is outside the support")
    elif name in ("exponential", "lognormal"):
        if min(samples) <= 0:
            raise ValueError("a sample is outside the support")
    elif name != "normal":
        raise ValueError("no such distribution")
    n = len(samples)
    if name == "categorical":
        return {str(int(x)): count / n for x, count in Counter(samples).items()}
    if name == "lognormal":
        samples = [math.log(x) for x in samples]
    mean = math.fsum(samples) / n
    if name in ("normal", "lognormal"):
        return {"mean": mean, "variance": sum((x - mean) ** 2 for x in samples) / n}
    key = "p" if name in ("bernoulli", "geometric") else "rate"
    return {key: 1 / mean if name in ("geometric", "exponential") else mean}
