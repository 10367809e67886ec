"""Returns 1.0 when there are neither actual nor predicted positives."""


def precision_recall(y_true, y_pred):
    if not any(y_true) and not any(y_pred):
        return 1.0, 1.0, 1.0
    tp = sum(t * p for t, p in zip(y_true, y_pred))
    if not tp:
        return 0.0, 0.0, 0.0
    return tp / sum(y_pred), tp / sum(y_true), 2 * tp / (sum(y_pred) + sum(y_true))
