"""Sorts, but scans the whole group of equal scores again for each positive in it."""


def auc(y_true, scores):
    rows = sorted(zip(scores, y_true))
    positives = sum(y_true)
    negatives = len(rows) - positives
    if not positives or not negatives:
        raise ValueError("need both classes")
    wins = below = 0.0
    for i, (score, label) in enumerate(rows):
        if label == 0:
            below += 1
            continue
        j = i - 1
        tied = 0
        while j >= 0 and rows[j][0] == score:
            tied += rows[j][1] == 0
            j -= 1
        wins += below - tied / 2
    return wins / (positives * negatives)
