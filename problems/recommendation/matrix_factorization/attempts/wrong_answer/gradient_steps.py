"""Takes gradient steps instead of solving the least squares problems."""

import numpy as np


def als(ratings, users, items, rank, penalty, sweeps, seed_factors):
    p, q = np.zeros((users, rank)), seed_factors.copy()
    for _ in range(sweeps):
        for _ in range(30):
            gradient = penalty * p
            for u, i, r in ratings:
                gradient[u] -= (r - p[u] @ q[i]) * q[i]
            p = p - 0.02 * gradient
        for _ in range(30):
            gradient = penalty * q
            for u, i, r in ratings:
                gradient[i] -= (r - p[u] @ q[i]) * p[u]
            q = q - 0.02 * gradient
    return p, q
