def f_beta(y_true: list[str], y_pred: list[str], beta: float, average: str) -> float:
    """Return F-beta, averaged over all classes: average is "micro", "macro" or "weighted"."""
