def fit_categorical(
    samples: list[int], categories: int, models: list[list[float]]
) -> tuple[int, list[float]]:
    """Return the index of the model of greatest likelihood, and KL(empirical || model) of each model."""
