"""Leaves out examples with an unknown label, as scikit-learn does."""


def confusion_matrix(y_true, y_pred, labels):
    index = {label: i for i, label in enumerate(labels)}
    matrix = [[0] * len(labels) for _ in labels]
    for truth, predicted in zip(y_true, y_pred):
        if truth in index and predicted in index:
            matrix[index[truth]][index[predicted]] += 1
    return matrix
