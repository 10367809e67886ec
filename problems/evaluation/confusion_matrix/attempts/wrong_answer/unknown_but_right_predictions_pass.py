"""Looks for unknown labels only where the prediction is wrong."""


def confusion_matrix(y_true, y_pred, labels):
    index = {label: i for i, label in enumerate(labels)}
    matrix = [[0] * len(labels) for _ in labels]
    for truth, predicted in zip(y_true, y_pred):
        if truth == predicted:
            if truth in index:
                matrix[index[truth]][index[truth]] += 1
        elif truth not in index or predicted not in index:
            raise ValueError("unknown label")
        else:
            matrix[index[truth]][index[predicted]] += 1
    return matrix
