"""Chooses the model by the squared distance of the probabilities."""

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
            if probability == 0:
                total = math.inf
                break
            total += share * math.log(share / probability)
        divergences.append(total)
    distances = [sum((count / n - q) ** 2 for count, q in zip(counts, model)) for model in models]
    return distances.index(min(distances)), divergences
