"""Gives the share of rooms without a fire that stayed quiet in place of the recall."""


def precision_recall(y_true, y_pred):
    hits = sum(t * p for t, p in zip(y_true, y_pred))
    alarms = sum(y_pred)
    precision = hits / alarms if alarms else 0.0
    calm = y_true.count(0)
    quiet = sum(1 for t, p in zip(y_true, y_pred) if t == p == 0)
    recall = quiet / calm if calm else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
