def precision_recall(y_true, y_pred):
    tp = sum(t * p for t, p in zip(y_true, y_pred))
    if tp == 0:
        return 0.0, 0.0, 0.0
    predicted, actual = sum(y_pred), sum(y_true)
    return tp / predicted, tp / actual, 2 * tp / (predicted + actual)
