def gbm_parameters(prices: list[float], dt: float) -> tuple[float, float]:
    """Return (drift, volatility) per unit of time, estimated from prices at intervals of length dt."""
