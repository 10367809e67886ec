"""Averages precision and recall instead of taking the harmonic mean."""


def precision_recall(y_true, y_pred):
    hits = sum(t * p for t, p in zip(y_true, y_pred))
    precision = hits / sum(y_pred) if sum(y_pred) else 0.0
    recall = hits / sum(y_true) if sum(y_true) else 0.0
    return precision, recall, (precision + recall) / 2
