"""Sorts (score, label) pairs and goes through them one at a time, so that the label breaks every tie."""


def auc(y_true, scores):
    positives = sum(y_true)
    negatives = len(y_true) - positives
    if not positives or not negatives:
        raise ValueError("need both classes")
    wins = below = 0
    for _, label in sorted(zip(scores, y_true)):
        if label:
            wins += below
        else:
            below += 1
    return wins / (positives * negatives)
