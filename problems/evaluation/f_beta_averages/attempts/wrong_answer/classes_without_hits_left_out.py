"""Leaves classes without a right prediction out of the macro average."""

from collections import Counter


def f_beta(y_true, y_pred, beta, average):
    true, predicted = Counter(y_true), Counter(y_pred)
    hits = Counter(t for t, p in zip(y_true, y_pred) if t == p)
    if average == "micro":
        return sum(hits.values()) / len(y_true)
    total = 0.0
    for name in hits:
        score = (1 + beta**2) * hits[name] / (beta**2 * true[name] + predicted[name])
        total += score if average == "macro" else score * true[name]
    if not hits:
        return 0.0
    return total / (len(hits) if average == "macro" else len(y_true))
