import numpy as np


def als(ratings, users, items, rank, penalty, sweeps, seed_factors):
    by_user, by_item = {}, {}
    for u, i, r in ratings:
        by_user.setdefault(u, ([], []))[0].append(i)
        by_user[u][1].append(r)
        by_item.setdefault(i, ([], []))[0].append(u)
        by_item[i][1].append(r)

    def half(groups, fixed, count):
        out = np.zeros((count, rank))
        for owner, (others, values) in groups.items():
            x = fixed[others]
            if len(others) < rank:  # the system of size n, which is the dual ridge regression
                out[owner] = x.T @ np.linalg.solve(x @ x.T + penalty * np.eye(len(others)), values)
            else:
                out[owner] = np.linalg.solve(x.T @ x + penalty * np.eye(rank), x.T @ values)
        return out

    q = seed_factors
    for _ in range(sweeps):
        p = half(by_user, q, users)
        q = half(by_item, p, items)
    return p, q
