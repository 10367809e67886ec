import math
from collections import Counter


def fit_categorical(samples, categories, models):
    n = len(samples)
    counts = Counter(samples)
    entropy = -sum(count / n * math.log(count / n) for count in counts.values())
    scores = []
    for model in models:
        score = 0.0
        for category, count in counts.items():
            score += count * (math.log(model[category]) if model[category] > 0 else -math.inf)
        scores.append(score)
    best = max(range(len(models)), key=scores.__getitem__)
    return best, [-score / n - entropy for score in scores]
