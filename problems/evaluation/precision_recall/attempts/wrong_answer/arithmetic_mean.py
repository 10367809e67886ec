"""Takes the arithmetic mean instead of the harmonic mean."""


def precision_recall(y_true, y_pred):
    tp = sum(t * p for t, p in zip(y_true, y_pred))
    precision = tp / sum(y_pred) if sum(y_pred) else 0.0
    recall = tp / sum(y_true) if sum(y_true) else 0.0
    return precision, recall, (precision + recall) / 2
