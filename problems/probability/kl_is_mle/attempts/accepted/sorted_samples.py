from itertools import groupby
from math import inf, log


def fit_categorical(samples, categories, models):
    shares = {k: sum(1 for _ in group) / len(samples) for k, group in groupby(sorted(samples))}

    def term(k, q):
        return shares[k] * log(shares[k] / q) if q else inf

    found = [sum(term(k, model[k]) for k in shares) for model in models]
    return min((value, j) for j, value in enumerate(found))[1], found
