"""Searches the whole list of ratings for each user and each item."""

import numpy as np


def als(ratings, users, items, rank, penalty, sweeps, seed_factors):
    p, q = np.zeros((users, rank)), seed_factors
    ridge = penalty * np.eye(rank)
    for _ in range(sweeps):
        p = np.zeros((users, rank))
        for user in range(users):
            mine = [(i, r) for u, i, r in ratings if u == user]
            if mine:
                rows = q[[i for i, _ in mine]]
                p[user] = np.linalg.solve(rows.T @ rows + ridge, rows.T @ np.array([r for _, r in mine]))
        q = np.zeros((items, rank))
        for item in range(items):
            mine = [(u, r) for u, i, r in ratings if i == item]
            if mine:
                rows = p[[u for u, _ in mine]]
                q[item] = np.linalg.solve(rows.T @ rows + ridge, rows.T @ np.array([r for _, r in mine]))
    return p, q
