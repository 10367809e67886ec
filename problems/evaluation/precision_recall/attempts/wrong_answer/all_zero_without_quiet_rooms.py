"""Gives zeros where any of the four kinds is missing, as if each were in a denominator."""


def precision_recall(y_true, y_pred):
    pairs = set(zip(y_true, y_pred))
    hits = sum(t * p for t, p in zip(y_true, y_pred))
    alarms, fires = sum(y_pred), sum(y_true)
    if ((0, 0) not in pairs and len(pairs) < 3) or not hits:
        return 0.0, 0.0, 0.0
    return hits / alarms, hits / fires, 2 * hits / (alarms + fires)
