from collections import Counter


def confusion_matrix(y_true, y_pred, labels):
    unknown = (set(y_true) | set(y_pred)) - set(labels)
    if unknown:
        raise ValueError(f"unknown: {unknown}")
    pairs = Counter(zip(y_true, y_pred))
    return [[pairs[(row, column)] for column in labels] for row in labels]
