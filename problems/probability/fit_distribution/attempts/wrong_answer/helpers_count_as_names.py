"""Looks up a method with the name, so that the helpers for mean and variance count as distributions."""

import math


class Fitter:
    def __init__(self, samples):
        self.samples = samples
        self.n = len(samples)

    def mean(self):
        return math.fsum(self.samples) / self.n

    def variance(self):
        mean = self.mean()
        return math.fsum((x - mean) ** 2 for x in self.samples) / self.n

    def whole(self, least, most=math.inf):
        if not all(least <= x <= most and x == int(x) for x in self.samples):
            raise ValueError("samples")

    def positive(self):
        if min(self.samples) <= 0:
            raise ValueError("samples")

    def bernoulli(self):
        self.whole(0, 1)
        return {"p": self.mean()}

    def categorical(self):
        self.whole(0)
        counts = {}
        for x in self.samples:
            counts[x] = counts.get(x, 0) + 1
        return {str(int(x)): count / self.n for x, count in counts.items()}

    def geometric(self):
        self.whole(1)
        return {"p": 1 / self.mean()}

    def poisson(self):
        self.whole(0)
        return {"rate": self.mean()}

    def exponential(self):
        self.positive()
        return {"rate": 1 / self.mean()}

    def normal(self):
        return {"mean": self.mean(), "variance": self.variance()}

    def lognormal(self):
        self.positive()
        return Fitter([math.log(x) for x in self.samples]).normal()


def fit_distribution(name, samples):
    method = getattr(Fitter(samples), name, None)
    if method is None or not callable(method):
        raise ValueError(name)
    result = method()
    return result if isinstance(result, dict) else {name: result}
