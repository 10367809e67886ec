"""Rounds to ten digits, of which few are left where the shares are small."""


def precision_recall(y_true, y_pred):
    hits = sum(truth and said for truth, said in zip(y_true, y_pred))
    precision = hits / sum(y_pred) if any(y_pred) else 0.0
    recall = hits / sum(y_true) if any(y_true) else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return round(precision, 10), round(recall, 10), round(f1, 10)
