import math


def fit_categorical(
    samples: list[int], categories: int, models: list[list[float]]
) -> tuple[int, list[float]]:
    counts = [0] * categories
    for sample in samples:
        counts[sample] += 1
    shares = [count / len(samples) for count in counts]
    divergences = [_divergence(shares, model) for model in models]
    return divergences.index(min(divergences)), divergences


def _divergence(shares: list[float], model: list[float]) -> float:
    total = 0.0
    for share, probability in zip(shares, model):
        if share > 0:
            if probability == 0:
                return math.inf
            total += share * math.log(share / probability)
    return total
