"""Adds 1e-12 to each denominator, which is too much with beta = 0 and a low recall."""

from collections import Counter


def f_beta(y_true, y_pred, beta, average):
    true, predicted = Counter(y_true), Counter(y_pred)
    hits = Counter(t for t, p in zip(y_true, y_pred) if t == p)
    if average == "micro":
        return f(hits.total(), len(y_true), len(y_true), beta)
    names = true.keys() | predicted.keys()
    weights = true if average == "weighted" else dict.fromkeys(names, 1)
    total = sum(weights[c] * f(hits[c], true[c], predicted[c], beta) for c in names)
    return total / sum(weights.values())


def f(hits, true, predicted, beta):
    precision = hits / (predicted + 1e-12)
    recall = hits / (true + 1e-12)
    return (1 + beta**2) * precision * recall / (beta**2 * precision + recall + 1e-12)
