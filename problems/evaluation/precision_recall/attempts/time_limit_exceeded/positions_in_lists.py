"""Looks up the position of every alarm in a list of the positions of fires."""


def precision_recall(y_true, y_pred):
    fires = [i for i, t in enumerate(y_true) if t == 1]
    alarms = [i for i, p in enumerate(y_pred) if p == 1]
    hits = sum(1 for i in alarms if i in fires)
    precision = hits / len(alarms) if alarms else 0.0
    recall = hits / len(fires) if fires else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
