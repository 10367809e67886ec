"""Counts true negatives as correct in the precision."""


def precision_recall(y_true, y_pred):
    tp = sum(t * p for t, p in zip(y_true, y_pred))
    correct = sum(t == p for t, p in zip(y_true, y_pred))
    precision = correct / len(y_true) if y_true else 0.0
    recall = tp / sum(y_true) if sum(y_true) else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
