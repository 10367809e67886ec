"""Treats a small precision and a small recall as zero."""

from math import isclose


def precision_recall(y_true, y_pred):
    tp = sum(truth and predicted for truth, predicted in zip(y_true, y_pred))
    precision = tp / sum(y_pred) if any(y_pred) else 0.0
    recall = tp / sum(y_true) if any(y_true) else 0.0
    if isclose(precision + recall, 0, abs_tol=1e-4):
        return precision, recall, 0.0
    return precision, recall, 2 * precision * recall / (precision + recall)
