"""Counts each category in all samples for each model: O(n c m)."""

import math


def fit_categorical(samples, categories, models):
    divergences = []
    for model in models:
        total = 0.0
        for category in range(categories):
            share = samples.count(category) / len(samples)
            if share > 0:
                if model[category] == 0:
                    total = math.inf
                    break
                total += share * math.log(share / model[category])
        divergences.append(total)
    return divergences.index(min(divergences)), divergences
