"""Adds the logarithms for all samples again for each model, with map and sum."""

import math


def fit_categorical(samples, categories, models):
    n = len(samples)
    e = [samples.count(k) / n for k in range(categories)]
    entropy = -sum(p * math.log(p) for p in e if p)
    answer = []
    for model in models:
        logs = [math.log(q) if q else -math.inf for q in model]
        answer.append(-entropy - sum(map(logs.__getitem__, samples)) / n)
    return min(range(len(models)), key=answer.__getitem__), answer
