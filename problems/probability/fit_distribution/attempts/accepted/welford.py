import math


class Moments:
    def __init__(self):
        self.n = 0
        self.mean = 0.0
        self.squares = 0.0

    def add(self, x):
        self.n += 1
        deviation = x - self.mean
        self.mean += deviation / self.n
        self.squares += deviation * (x - self.mean)


def fit_distribution(name, samples):
    discrete = name in ("bernoulli", "categorical", "geometric", "poisson")
    if not discrete and name not in ("exponential", "normal", "lognormal"):
        raise ValueError(name)
    moments = Moments()
    seen = {}
    for x in samples:
        if discrete and (x < 0 or x % 1 != 0):
            raise ValueError(x)
        if name in ("geometric", "exponential", "lognormal") and x <= 0:
            raise ValueError(x)
        if name == "bernoulli" and x not in (0, 1):
            raise ValueError(x)
        if name == "categorical":
            seen[x] = seen.get(x, 0) + 1
        moments.add(math.log(x) if name == "lognormal" else x)
    if name == "categorical":
        return {str(round(x)): count / moments.n for x, count in seen.items()}
    if name in ("normal", "lognormal"):
        return {"mean": moments.mean, "variance": moments.squares / moments.n}
    if name in ("bernoulli", "poisson"):
        return {"p" if name == "bernoulli" else "rate": moments.mean}
    return {"p" if name == "geometric" else "rate": 1 / moments.mean}
