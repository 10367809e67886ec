def confusion_matrix(y_true: list[str], y_pred: list[str], labels: list[str]) -> list[list[int]]:
    index = {label: i for i, label in enumerate(labels)}
    matrix = [[0] * len(labels) for _ in labels]
    try:
        for truth, predicted in zip(y_true, y_pred):
            matrix[index[truth]][index[predicted]] += 1
    except KeyError as error:
        raise ValueError(f"unknown label {error}") from None
    return matrix
