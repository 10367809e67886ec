"""Returns zeros when any of the four counts is zero, as if each were in a denominator."""


def precision_recall(y_true, y_pred):
    pairs = set(zip(y_true, y_pred))
    tp = sum(t * p for t, p in zip(y_true, y_pred))
    predicted, actual = sum(y_pred), sum(y_true)
    if ((0, 0) not in pairs and len(pairs) < 3) or not tp:
        return 0.0, 0.0, 0.0
    return tp / predicted, tp / actual, 2 * tp / (predicted + actual)
