"""Swaps precision and recall."""


def precision_recall(y_true, y_pred):
    tp = sum(t * p for t, p in zip(y_true, y_pred))
    if tp == 0:
        return 0.0, 0.0, 0.0
    precision, recall = tp / sum(y_true), tp / sum(y_pred)
    return precision, recall, 2 * precision * recall / (precision + recall)
