"""Returns recall 1.0 when there are no actual positives, because none was missed."""


def precision_recall(y_true, y_pred):
    tp = sum(t * p for t, p in zip(y_true, y_pred))
    precision = tp / sum(y_pred) if sum(y_pred) else 0.0
    recall = tp / sum(y_true) if sum(y_true) else 1.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
