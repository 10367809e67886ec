def roc_curve(y_true: list[int], scores: list[float]) -> tuple[list[float], list[float]]:
    """Return (fpr, tpr): the point (0, 0), then one point per distinct score, highest first."""
