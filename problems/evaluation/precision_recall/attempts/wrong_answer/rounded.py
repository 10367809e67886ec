"""Rounds to ten digits, of which few are left when the values are small."""


def precision_recall(y_true, y_pred):
    tp = sum(truth and predicted for truth, predicted in zip(y_true, y_pred))
    precision = tp / sum(y_pred) if any(y_pred) else 0.0
    recall = tp / sum(y_true) if any(y_true) else 0.0
    f1 = 2 * precision * recall / (precision + recall) if tp else 0.0
    return round(precision, 10), round(recall, 10), round(f1, 10)
