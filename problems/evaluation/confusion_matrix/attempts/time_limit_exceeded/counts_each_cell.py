"""Counts the pairs anew for each cell."""


def confusion_matrix(y_true, y_pred, labels):
    if not {*y_true, *y_pred} <= set(labels):
        raise ValueError("unknown label")
    pairs = list(zip(y_true, y_pred))
    return [[pairs.count((truth, predicted)) for predicted in labels] for truth in labels]
