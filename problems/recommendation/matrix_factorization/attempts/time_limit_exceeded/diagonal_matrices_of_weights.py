"""Multiplies with a full diagonal matrix of weights for each user and each item."""

import numpy as np


def als(ratings, users, items, rank, penalty, sweeps, seed_factors):
    weight, matrix = np.zeros((users, items)), np.zeros((users, items))
    for u, i, r in ratings:
        weight[u, i], matrix[u, i] = 1, r
    ridge = penalty * np.eye(rank)
    q = seed_factors
    for _ in range(sweeps):
        p = np.zeros((users, rank))
        for u in range(users):
            p[u] = np.linalg.solve(q.T @ np.diag(weight[u]) @ q + ridge, q.T @ matrix[u])
        q = np.zeros((items, rank))
        for i in range(items):
            q[i] = np.linalg.solve(p.T @ np.diag(weight[:, i]) @ p + ridge, p.T @ matrix[:, i])
    return p, q
