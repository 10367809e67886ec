"""Shrinks the least squares weights by one factor for all directions."""

import numpy as np


def ridge(x, y, penalty):
    xm, ym = x.mean(axis=0), y.mean()
    z = x - xm
    w = np.linalg.lstsq(z, y - ym, rcond=1e-9)[0]
    w = w * (z**2).sum() / ((z**2).sum() + penalty * x.shape[1])
    return np.insert(w, 0, ym - xm @ w)
