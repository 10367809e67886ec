"""Adds a small number to every probability, so that nothing is infinite."""

import math


def fit_categorical(samples, categories, models):
    n = len(samples)
    counts = [0] * categories
    for sample in samples:
        counts[sample] += 1
    divergences = []
    for model in models:
        total = 0.0
        for count, probability in zip(counts, model):
            share = count / n
            if share == 0:
                continue
            total += share * math.log(share / (probability + 1e-9))
        divergences.append(total)
    return divergences.index(min(divergences)), divergences
