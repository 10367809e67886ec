import math
import statistics


def check(condition):
    if not condition:
        raise ValueError("impossible sample")


def bernoulli(samples):
    check(set(samples) <= {0.0, 1.0})
    return {"p": samples.count(1.0) / len(samples)}


def categorical(samples):
    check(all(x >= 0 and x.is_integer() for x in samples))
    counts = {}
    for x in samples:
        counts[int(x)] = counts.get(int(x), 0) + 1
    return {f"{key}": value / len(samples) for key, value in sorted(counts.items())}


def geometric(samples):
    check(all(x >= 1 and x.is_integer() for x in samples))
    return {"p": len(samples) / sum(samples)}


def poisson(samples):
    check(all(x >= 0 and x.is_integer() for x in samples))
    return {"rate": statistics.fmean(samples)}


def exponential(samples):
    check(min(samples) > 0)
    return {"rate": len(samples) / math.fsum(samples)}


def normal(samples):
    mean = statistics.fmean(samples)
    return {"variance": statistics.fmean((x - mean) ** 2 for x in samples), "mean": mean}


def lognormal(samples):
    check(min(samples) > 0)
    return normal([math.log(x) for x in samples])


FITS = {f.__name__: f for f in (bernoulli, categorical, geometric, poisson, exponential, normal, lognormal)}


def fit_distribution(name, samples):
    check(name in FITS)
    return FITS[name](samples)
