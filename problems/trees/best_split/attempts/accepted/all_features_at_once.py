import numpy as np


def best_split(x, y):
    n, d = x.shape
    order = x.argsort(axis=0)
    ordered = np.take_along_axis(x, order, axis=0)
    after = np.zeros((n - 1, d))
    _, codes = np.unique(y, return_inverse=True)
    for c in range(codes.max() + 1):
        is_c = (codes == c)[order]
        left = is_c.cumsum(axis=0)[:-1]
        right = is_c.sum(axis=0) - left
        after += left**2 / np.arange(1, n)[:, None] + right**2 / np.arange(n - 1, 0, -1)[:, None]
    shares = np.bincount(codes) / n
    decrease = (1 - (shares**2).sum()) - (1 - after / n)
    decrease[ordered[1:] == ordered[:-1]] = -1
    if n == 1 or decrease.max() < -0.5:
        raise ValueError("no split")
    feature, row = np.argwhere((decrease >= decrease.max() - 1e-10).T)[0]
    return int(feature), float(ordered[row : row + 2, feature].mean()), float(decrease[row, feature])
