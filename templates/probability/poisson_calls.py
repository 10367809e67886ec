def predict_calls(counts: list[int], shape: float, rate: float, next_count: int) -> float:
    """Return the posterior predictive probability of next_count calls, with a Gamma(shape, rate) prior."""
