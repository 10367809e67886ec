def early_stopping(validation: list[float], patience: int, min_delta: float) -> int:
    """Return the index of the epoch whose weights are kept; lower losses are better."""
