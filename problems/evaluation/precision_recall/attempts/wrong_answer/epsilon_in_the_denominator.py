"""Adds 1e-12 to each denominator, which matters next to a small precision plus a small recall."""


def precision_recall(y_true, y_pred):
    tp = sum(truth and predicted for truth, predicted in zip(y_true, y_pred))
    precision = tp / (sum(y_pred) + 1e-12)
    recall = tp / (sum(y_true) + 1e-12)
    return precision, recall, 2 * precision * recall / (precision + recall + 1e-12)
