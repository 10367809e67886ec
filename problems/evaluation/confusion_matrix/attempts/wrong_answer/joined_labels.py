"""Uses the two labels joined with a comma as the key of a pair, which two pairs may share."""

from collections import Counter


def confusion_matrix(y_true, y_pred, labels):
    if not {*y_true, *y_pred} <= set(labels):
        raise ValueError("unknown label")
    counts = Counter(truth + "," + predicted for truth, predicted in zip(y_true, y_pred))
    return [[counts[truth + "," + predicted] for predicted in labels] for truth in labels]
