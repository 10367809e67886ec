"""Adds 1e-12 to each denominator, which is not little beside the sum of a small precision and a small recall."""


def precision_recall(y_true, y_pred):
    hits = sum(truth and said for truth, said in zip(y_true, y_pred))
    precision = hits / (sum(y_pred) + 1e-12)
    recall = hits / (sum(y_true) + 1e-12)
    return precision, recall, 2 * precision * recall / (precision + recall + 1e-12)
