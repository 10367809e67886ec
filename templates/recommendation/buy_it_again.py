def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    """Return the posterior mean of the purchase rate, lowered right after a purchase."""
