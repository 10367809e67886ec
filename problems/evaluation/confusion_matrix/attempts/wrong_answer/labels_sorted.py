"""Puts rows and columns in alphabetical order."""


def confusion_matrix(y_true, y_pred, labels):
    index = {label: i for i, label in enumerate(sorted(labels))}
    matrix = [[0] * len(labels) for _ in labels]
    for truth, predicted in zip(y_true, y_pred):
        if truth not in index or predicted not in index:
            raise ValueError("unknown label")
        matrix[index[truth]][index[predicted]] += 1
    return matrix
