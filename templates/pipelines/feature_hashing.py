def hash_features(features: dict[str, float], size: int) -> list[float]:
    """Return the signed sums of the values per bucket, a list of `size` numbers."""
