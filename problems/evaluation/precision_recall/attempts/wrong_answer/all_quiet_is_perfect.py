"""Gives full marks where there was no fire and no alarm."""


def precision_recall(y_true, y_pred):
    if not any(y_true) and not any(y_pred):
        return 1.0, 1.0, 1.0
    hits = sum(t * p for t, p in zip(y_true, y_pred))
    if not hits:
        return 0.0, 0.0, 0.0
    return hits / sum(y_pred), hits / sum(y_true), 2 * hits / (sum(y_pred) + sum(y_true))
