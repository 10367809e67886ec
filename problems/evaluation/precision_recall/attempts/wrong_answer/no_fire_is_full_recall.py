"""Takes the recall for 1.0 where there is no fire, because nothing was missed."""


def precision_recall(y_true, y_pred):
    hits = sum(t * p for t, p in zip(y_true, y_pred))
    precision = hits / sum(y_pred) if sum(y_pred) else 0.0
    recall = hits / sum(y_true) if sum(y_true) else 1.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
