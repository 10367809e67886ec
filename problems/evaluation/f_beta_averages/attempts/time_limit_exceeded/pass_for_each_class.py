"""Goes through all examples once for each class."""


def f_beta(y_true, y_pred, beta, average):
    if average == "micro":
        return sum(t == p for t, p in zip(y_true, y_pred)) / len(y_true)
    names = set(y_true) | set(y_pred)
    total = 0.0
    for name in names:
        tp = sum(t == name == p for t, p in zip(y_true, y_pred))
        true = y_true.count(name)
        below = beta**2 * true + y_pred.count(name)
        score = (1 + beta**2) * tp / below if below else 0.0
        total += score if average == "macro" else score * true
    return total / (len(names) if average == "macro" else len(y_true))
