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
    user = np.array([u for u, _, _ in ratings], dtype=int)
    item = np.array([i for _, i, _ in ratings], dtype=int)
    rating = np.array([r for _, _, r in ratings])
    ridge = penalty * np.eye(rank)
    user_factors, item_factors = np.zeros((users, rank)), seed_factors
    for _ in range(sweeps):
        user_factors = least_squares(user, users, item_factors[item], rating, ridge)
        item_factors = least_squares(item, items, user_factors[user], rating, ridge)
    return user_factors, item_factors


def least_squares(
    owner: np.ndarray, owners: int, rows: np.ndarray, rating: np.ndarray, ridge: np.ndarray
) -> np.ndarray:
    left = np.zeros((owners, *ridge.shape))
    right = np.zeros((owners, len(ridge)))
    np.add.at(left, owner, rows[:, :, None] * rows[:, None, :])
    np.add.at(right, owner, rating[:, None] * rows)
    return np.linalg.solve(left + ridge, right[:, :, None]).reshape(right.shape)
