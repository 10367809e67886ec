def auc(y_true: list[int], scores: list[float]) -> float:
    """Return the probability that a random positive (label 1) scores higher than a random negative."""
