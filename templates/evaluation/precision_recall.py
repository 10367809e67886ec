def precision_recall(y_true: list[int], y_pred: list[int]) -> tuple[float, float, float]:
    """Return precision, recall and F1 of the class 1, each 0.0 where it is not defined."""
