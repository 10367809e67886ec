"""Takes precision for recall and recall for precision."""


def precision_recall(y_true, y_pred):
    hits = sum(t * p for t, p in zip(y_true, y_pred))
    if hits == 0:
        return 0.0, 0.0, 0.0
    precision, recall = hits / sum(y_true), hits / sum(y_pred)
    return precision, recall, 2 * precision * recall / (precision + recall)
