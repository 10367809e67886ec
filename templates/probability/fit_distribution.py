def fit_distribution(name: str, samples: list[float]) -> dict[str, float]:
    """Return the maximum likelihood estimates of the parameters; ValueError for impossible samples."""
