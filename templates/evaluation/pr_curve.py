def average_precision(y_true: list[int], scores: list[float]) -> float:
    """Return the sum over distinct scores, highest first, of the rise in recall times precision."""
