"""Returns 1.0 for a class whose score has a zero denominator."""

from collections import Counter


def f_beta(y_true, y_pred, beta, average):
    true, predicted = Counter(y_true), Counter(y_pred)
    hits = Counter(t for t, p in zip(y_true, y_pred) if t == p)
    if average == "micro":
        return sum(hits.values()) / len(y_true)
    names = true | predicted
    total = 0.0
    for name in names:
        below = beta**2 * true[name] + predicted[name]
        score = (1 + beta**2) * hits[name] / below if below else 1.0
        total += score if average == "macro" else score * true[name]
    return total / (len(names) if average == "macro" else len(y_true))
