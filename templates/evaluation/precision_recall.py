def precision_recall(y_true: list[int], y_pred: list[int]) -> tuple[float, float, float]:
    """Return (precision, recall, F1) for the positive class 1, each 0.0 if undefined."""
