"""Computes the divergence from the model to the samples."""

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
            if probability == 0:
                continue
            if share == 0:
                total = math.inf
                break
            total += probability * math.log(probability / share)
        divergences.append(total)
    return divergences.index(min(divergences)), divergences
