"""Multiplies the false positives by beta squared, so that a large beta favors precision."""

from collections import Counter


def f_beta(y_true, y_pred, beta, average):
    true, predicted = Counter(y_true), Counter(y_pred)
    hits = Counter(t for t, p in zip(y_true, y_pred) if t == p)
    if average == "micro":
        return sum(hits.values()) / len(y_true)
    names = true | predicted
    total = 0.0
    for name in names:
        score = (1 + beta**2) * hits[name] / (true[name] + beta**2 * predicted[name]) if hits[name] else 0.0
        total += score if average == "macro" else score * true[name]
    return total / (len(names) if average == "macro" else len(y_true))
