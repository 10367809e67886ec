"""Adds one to every count."""

import math


def fit_categorical(samples, categories, models):
    n = len(samples)
    counts = [1] * categories
    for sample in samples:
        counts[sample] += 1
    divergences = []
    for model in models:
        total = 0.0
        for count, probability in zip(counts, model):
            share = count / (n + categories)
            if share == 0:
                continue
            if probability == 0:
                total = math.inf
                break
            total += share * math.log(share / probability)
        divergences.append(total)
    return divergences.index(min(divergences)), divergences
