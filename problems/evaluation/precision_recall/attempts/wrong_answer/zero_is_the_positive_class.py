"""Takes the quiet rooms for the class that is looked for."""


def precision_recall(y_true, y_pred):
    hits = sum(t == 0 and p == 0 for t, p in zip(y_true, y_pred))
    said, there = y_pred.count(0), y_true.count(0)
    precision = hits / said if said else 0.0
    recall = hits / there if there else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
