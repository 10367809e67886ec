"""Groups the ratings of a user only where they stand together in the list."""

from itertools import groupby
from operator import itemgetter

import numpy as np


def als(ratings, users, items, rank, penalty, sweeps, seed_factors):
    by_item = sorted((i, u, r) for u, i, r in ratings)
    item_factors = seed_factors
    for _ in range(sweeps):
        user_factors = fit(ratings, users, item_factors, penalty)
        item_factors = fit(by_item, items, user_factors, penalty)
    return user_factors, item_factors


def fit(ratings, owners, fixed, penalty):
    rank = fixed.shape[1]
    factors = np.zeros((owners, rank))
    for owner, group in groupby(ratings, key=itemgetter(0)):
        _, others, values = zip(*group)
        rows = fixed[list(others)]
        factors[owner] = np.linalg.solve(rows.T @ rows + penalty * np.eye(rank), rows.T @ np.array(values))
    return factors
