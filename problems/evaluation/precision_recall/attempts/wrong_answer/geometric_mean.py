"""Takes the root of the product of precision and recall."""


def precision_recall(y_true, y_pred):
    hits = sum(t * p for t, p in zip(y_true, y_pred))
    alarms, fires = sum(y_pred), sum(y_true)
    precision = hits / alarms if alarms else 0.0
    recall = hits / fires if fires else 0.0
    return precision, recall, (precision * recall) ** 0.5
