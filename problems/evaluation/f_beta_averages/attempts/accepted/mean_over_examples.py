from collections import Counter
from math import fsum


def f_beta(y_true, y_pred, beta, average):
    """The weighted average is the mean over examples of F of their true class."""
    if average == "micro":
        return sum(map(str.__eq__, y_true, y_pred)) / len(y_true)
    true, guessed, both = Counter(y_true), Counter(y_pred), Counter()
    for pair, count in Counter(zip(y_true, y_pred)).items():
        if pair[0] == pair[1]:
            both[pair[0]] = count
    scores = {}
    for name in set(y_true) | set(y_pred):
        if both[name]:
            precision, recall = both[name] / guessed[name], both[name] / true[name]
            scores[name] = (1 + beta * beta) / (1 / precision + beta * beta / recall)
        else:
            scores[name] = 0.0
    if average == "macro":
        return fsum(scores.values()) / len(scores)
    return fsum(scores[name] for name in y_true) / len(y_true)
