"""Stops when no factor changes by more than 1e-6."""

import numpy as np


def als(ratings, users, items, rank, penalty, sweeps, seed_factors):
    of_user = [[] for _ in range(users)]
    of_item = [[] for _ in range(items)]
    for u, i, r in ratings:
        of_user[u].append((i, r))
        of_item[i].append((u, r))
    item_factors = seed_factors
    for _ in range(sweeps):
        user_factors = fit(of_user, item_factors, penalty)
        old, item_factors = item_factors, fit(of_item, user_factors, penalty)
        if np.abs(old - item_factors).max() < 1e-6:
            break
    return user_factors, item_factors


def fit(groups, fixed, penalty):
    rank = fixed.shape[1]
    factors = np.zeros((len(groups), rank))
    for owner, group in enumerate(groups):
        if group:
            rows = fixed[[other for other, _ in group]]
            values = np.array([value for _, value in group])
            factors[owner] = np.linalg.solve(rows.T @ rows + penalty * np.eye(rank), rows.T @ values)
    return factors
