"""Searches the list of labels twice for each example."""


def confusion_matrix(y_true, y_pred, labels):
    matrix = [[0] * len(labels) for _ in labels]
    for truth, predicted in zip(y_true, y_pred):
        matrix[labels.index(truth)][labels.index(predicted)] += 1
    return matrix
