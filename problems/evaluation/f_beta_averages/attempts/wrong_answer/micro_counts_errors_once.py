"""Counts an error only as a false negative in the micro average."""

from collections import Counter


def f_beta(y_true, y_pred, beta, average):
    true, predicted = Counter(y_true), Counter(y_pred)
    hits = Counter(t for t, p in zip(y_true, y_pred) if t == p)
    if average == "micro":
        right = sum(hits.values())
        below = (1 + beta**2) * right + beta**2 * (len(y_true) - right)
        return (1 + beta**2) * right / below if below else 0.0
    names = true | predicted
    total = 0.0
    for name in names:
        score = (1 + beta**2) * hits[name] / (beta**2 * true[name] + predicted[name]) if hits[name] else 0.0
        total += score if average == "macro" else score * true[name]
    return total / (len(names) if average == "macro" else len(y_true))
