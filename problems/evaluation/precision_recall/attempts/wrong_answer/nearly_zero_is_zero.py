"""Takes a precision and a recall that are both small for zero."""

from math import isclose


def precision_recall(y_true, y_pred):
    hits = sum(truth and said for truth, said in zip(y_true, y_pred))
    precision = hits / sum(y_pred) if any(y_pred) else 0.0
    recall = hits / sum(y_true) if any(y_true) else 0.0
    if isclose(precision + recall, 0, abs_tol=1e-4):
        return precision, recall, 0.0
    return precision, recall, 2 * precision * recall / (precision + recall)
