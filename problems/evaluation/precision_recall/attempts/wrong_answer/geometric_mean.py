"""Takes the square root of precision times recall."""


def precision_recall(y_true, y_pred):
    tp = sum(t * p for t, p in zip(y_true, y_pred))
    predicted, actual = sum(y_pred), sum(y_true)
    precision = tp / predicted if predicted else 0.0
    recall = tp / actual if actual else 0.0
    return precision, recall, (precision * recall) ** 0.5
