"""Looks up the index of every predicted positive in a list of the indices of actual positives."""


def precision_recall(y_true, y_pred):
    actual = [i for i, t in enumerate(y_true) if t == 1]
    predicted = [i for i, p in enumerate(y_pred) if p == 1]
    tp = sum(1 for i in predicted if i in actual)
    precision = tp / len(predicted) if predicted else 0.0
    recall = tp / len(actual) if actual else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
