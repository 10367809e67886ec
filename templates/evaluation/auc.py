def auc(y_true: list[int], scores: list[float]) -> float:
    """Return the chance that a message labelled 1 scores higher than one labelled 0."""
