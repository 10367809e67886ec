"""Returns 1 - AUC when the AUC is below one half."""


def auc(y_true, scores):
    positives = sum(y_true)
    negatives = len(y_true) - positives
    if not positives or not negatives:
        raise ValueError("one class only")
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    area = below = 0
    for score in sorted(at):
        area += at[score][1] * (below + at[score][0] / 2)
        below += at[score][0]
    share = area / (positives * negatives)
    return max(share, 1 - share)
