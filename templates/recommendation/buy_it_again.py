def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    """Return the purchase rate by the modified Poisson-Gamma model."""
