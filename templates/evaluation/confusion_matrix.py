def confusion_matrix(y_true: list[str], y_pred: list[str], labels: list[str]) -> list[list[int]]:
    """Return the matrix whose cell [i][j] counts true labels[i] predicted as labels[j]."""
