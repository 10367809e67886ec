"""Averages precision and recall over the classes first, and computes F of the two means."""

from collections import Counter


def f_beta(y_true, y_pred, beta, average):
    true, predicted = Counter(y_true), Counter(y_pred)
    hits = Counter(t for t, p in zip(y_true, y_pred) if t == p)
    if average == "micro":
        return sum(hits.values()) / len(y_true)
    precision = recall = weights = 0.0
    for name in true | predicted:
        weight = 1 if average == "macro" else true[name]
        precision += weight * (hits[name] / predicted[name] if predicted[name] else 0.0)
        recall += weight * (hits[name] / true[name] if true[name] else 0.0)
        weights += weight
    precision /= weights
    recall /= weights
    return (1 + beta**2) * precision * recall / (beta**2 * precision + recall) if precision else 0.0
