"""Uses the arithmetic mean of precision and recall with the weights 1 and beta squared."""

from collections import Counter


def f_beta(y_true, y_pred, beta, average):
    true, predicted = Counter(y_true), Counter(y_pred)
    hits = Counter(t for t, p in zip(y_true, y_pred) if t == p)
    if average == "micro":
        return sum(hits.values()) / len(y_true)
    names = true | predicted
    total = 0.0
    for name in names:
        score = 0.0
        if hits[name]:
            precision, recall = hits[name] / predicted[name], hits[name] / true[name]
            score = (precision + beta**2 * recall) / (1 + beta**2)
        total += score if average == "macro" else score * true[name]
    return total / (len(names) if average == "macro" else len(y_true))
