"""Takes 0 as the positive class."""


def precision_recall(y_true, y_pred):
    tp = sum(t == 0 and p == 0 for t, p in zip(y_true, y_pred))
    predicted, actual = y_pred.count(0), y_true.count(0)
    precision = tp / predicted if predicted else 0.0
    recall = tp / actual if actual else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
