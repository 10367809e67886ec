"""Updates the items with the user factors of the sweep before."""

import numpy as np


def als(ratings, users, items, rank, penalty, sweeps, seed_factors):
    of_user = [[] for _ in range(users)]
    of_item = [[] for _ in range(items)]
    for u, i, r in ratings:
        of_user[u].append((i, r))
        of_item[i].append((u, r))
    item_factors = seed_factors
    user_factors = fit(of_user, item_factors, penalty)
    for _ in range(sweeps):
        user_factors, item_factors = (
            fit(of_user, item_factors, penalty),
            fit(of_item, user_factors, penalty),
        )
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
