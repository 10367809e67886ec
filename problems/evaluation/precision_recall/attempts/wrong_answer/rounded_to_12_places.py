"""Round the results to 12 decimal places."""


def precision_recall(y_true, y_pred):
    tp = fp = fn = 0
    for t, p in zip(y_true, y_pred):
        if p:
            if t:
                tp += 1
            else:
                fp += 1
        elif t:
            fn += 1
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    # 12 digits are far more than 1e-9
    return round(precision, 12), round(recall, 12), round(f1, 12)
