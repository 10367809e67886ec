from collections import Counter


def f_beta(y_true: list[str], y_pred: list[str], beta: float, average: str) -> float:
    true, predicted = Counter(y_true), Counter(y_pred)
    hits = Counter(truth for truth, guess in zip(y_true, y_pred) if truth == guess)
    if average == "micro":
        return hits.total() / len(y_true)
    names = true.keys() | predicted.keys()
    scores = {name: score(hits[name], true[name], predicted[name], beta) for name in names}
    if average == "macro":
        return sum(scores.values()) / len(names)
    return sum(true[name] * scores[name] for name in names) / len(y_true)


def score(hits: int, true: int, predicted: int, beta: float) -> float:
    below = beta**2 * true + predicted
    return (1 + beta**2) * hits / below if below else 0.0
