def precision_recall(y_true, y_pred):
    hits = sum(t * p for t, p in zip(y_true, y_pred))
    if hits == 0:
        return 0.0, 0.0, 0.0
    alarms, fires = sum(y_pred), sum(y_true)
    return hits / alarms, hits / fires, 2 * hits / (alarms + fires)
