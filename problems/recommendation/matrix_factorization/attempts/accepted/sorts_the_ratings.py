from itertools import groupby
from operator import itemgetter

import numpy as np


def als(ratings, users, items, rank, penalty, sweeps, seed_factors):
    ratings.sort()
    by_item = sorted((i, u, r) for u, i, r in ratings)
    for _ in range(sweeps):
        user_factors = fit(ratings, users, seed_factors, penalty)
        seed_factors[:] = fit(by_item, items, user_factors, penalty)
    return user_factors, seed_factors


def fit(ratings, owners, fixed, penalty):
    rank = fixed.shape[1]
    factors = np.zeros((owners, rank), order="F")
    for owner, group in groupby(ratings, key=itemgetter(0)):
        _, others, values = zip(*group)
        rows = fixed[list(others)]
        factors[owner] = np.linalg.solve(rows.T @ rows + penalty * np.eye(rank), rows.T @ np.array(values))
    return factors
