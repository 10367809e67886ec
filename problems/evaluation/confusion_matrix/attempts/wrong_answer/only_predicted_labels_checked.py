"""Checks the predicted labels, and leaves out examples with an unknown true label."""


def confusion_matrix(y_true, y_pred, labels):
    index = {label: i for i, label in enumerate(labels)}
    matrix = [[0] * len(labels) for _ in labels]
    for truth, predicted in zip(y_true, y_pred):
        if predicted not in index:
            raise ValueError("unknown label")
        if truth in index:
            matrix[index[truth]][index[predicted]] += 1
    return matrix
