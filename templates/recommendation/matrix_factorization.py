import numpy as np


def als(
    ratings: list[tuple[int, int, float]],
    users: int,
    items: int,
    rank: int,
    penalty: float,
    sweeps: int,
    seed_factors: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the factors of users and items, of shapes (users, rank) and (items, rank)."""
