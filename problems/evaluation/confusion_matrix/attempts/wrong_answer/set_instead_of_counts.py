"""Counts each pair of labels once."""


def confusion_matrix(y_true, y_pred, labels):
    if not {*y_true, *y_pred} <= set(labels):
        raise ValueError("unknown label")
    pairs = set(zip(y_true, y_pred))
    return [[int((truth, predicted) in pairs) for predicted in labels] for truth in labels]
