"""Chooses the model by the product of the probabilities, which becomes zero."""

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
    likelihoods = [math.prod(model[k] ** count for k, count in enumerate(counts)) for model in models]
    return likelihoods.index(max(likelihoods)), divergences
