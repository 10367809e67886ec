"""Uses ranks from 0 in the formula for ranks from 1."""


def auc(y_true, scores):
    positives = sum(y_true)
    negatives = len(y_true) - positives
    if positives == 0 or negatives == 0:
        raise ValueError("one class only")
    ordered = sorted(scores)
    first, last = {}, {}
    for i, s in enumerate(ordered):
        first.setdefault(s, i)
        last[s] = i
    rank_sum = sum((first[s] + last[s]) / 2 for y, s in zip(y_true, scores) if y)
    return (rank_sum - positives * (positives + 1) / 2) / (positives * negatives)
