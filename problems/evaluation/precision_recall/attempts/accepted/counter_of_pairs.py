from collections import Counter


def precision_recall(y_true, y_pred):
    kinds = Counter(zip(y_true, y_pred))
    tp, fp, fn = kinds[1, 1], kinds[0, 1], kinds[1, 0]
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
