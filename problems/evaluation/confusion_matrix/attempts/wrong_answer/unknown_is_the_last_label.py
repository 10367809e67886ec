"""Looks up with -1 for unknown labels, which is the last row or column."""


def confusion_matrix(y_true, y_pred, labels):
    index = {label: i for i, label in enumerate(labels)}
    matrix = [[0] * len(labels) for _ in labels]
    for truth, predicted in zip(y_true, y_pred):
        matrix[index.get(truth, -1)][index.get(predicted, -1)] += 1
    return matrix
