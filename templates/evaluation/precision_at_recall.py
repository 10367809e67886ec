def choose_threshold(
    y_true: list[int], scores: list[float], min_precision: float
) -> tuple[float, float] | None:
    """Return (threshold, recall) with the highest recall at that precision, or None."""
