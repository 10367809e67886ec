"""Gives every example its own rank, so that the index breaks every tie."""


def auc(y_true, scores):
    positives = sum(y_true)
    negatives = len(y_true) - positives
    if not positives or not negatives:
        raise ValueError("need both classes")
    order = sorted(range(len(scores)), key=lambda i: scores[i])
    rank_sum = sum(rank for rank, i in enumerate(order, start=1) if y_true[i])
    return (rank_sum - positives * (positives + 1) / 2) / (positives * negatives)
