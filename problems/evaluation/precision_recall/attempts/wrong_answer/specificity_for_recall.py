"""Returns the share of actual negatives that were predicted negative instead of the recall."""


def precision_recall(y_true, y_pred):
    tp = sum(t * p for t, p in zip(y_true, y_pred))
    predicted = sum(y_pred)
    precision = tp / predicted if predicted else 0.0
    negatives = y_true.count(0)
    tn = sum(1 for t, p in zip(y_true, y_pred) if t == p == 0)
    recall = tn / negatives if negatives else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
