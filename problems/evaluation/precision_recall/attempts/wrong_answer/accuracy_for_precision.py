"""Counts the quiet rooms without a fire as right answers of the precision."""


def precision_recall(y_true, y_pred):
    hits = sum(t * p for t, p in zip(y_true, y_pred))
    right = sum(t == p for t, p in zip(y_true, y_pred))
    precision = right / len(y_true) if y_true else 0.0
    recall = hits / sum(y_true) if sum(y_true) else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
