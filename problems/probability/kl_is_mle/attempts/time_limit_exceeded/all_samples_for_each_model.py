"""Adds up the logarithms of all samples for each model: O(n m)."""

import math


def fit_categorical(samples, categories, models):
    n = len(samples)
    counts = [0] * categories
    for sample in samples:
        counts[sample] += 1
    entropy = -sum(count / n * math.log(count / n) for count in counts if count)
    scores = []
    for model in models:
        score = 0.0
        for sample in samples:
            score += math.log(model[sample]) if model[sample] > 0 else -math.inf
        scores.append(score)
    return scores.index(max(scores)), [-entropy - score / n for score in scores]
