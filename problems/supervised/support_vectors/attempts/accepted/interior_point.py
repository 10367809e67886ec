"""A primal-dual interior point method on the dual with the bias as the multiplier of the equality; modifies x."""

import numpy as np


def support_vectors(x: np.ndarray, y: np.ndarray, c: float) -> tuple[np.ndarray, np.ndarray, float]:
    n = len(y)
    center = x.mean(axis=0)
    x -= center
    z = x * y[:, None]
    q = z @ z.T
    a = np.full(n, c / 2)
    low, high = np.ones(n), np.ones(n)  # multipliers of a >= 0 and a <= c
    b = 0.0
    for _ in range(200):
        mu = (a @ low + (c - a) @ high) / (2 * n)
        r = q @ a - 1 + b * y - low + high
        e = float(y @ a)
        if mu < 1e-14 and np.abs(r).max() < 1e-10 and abs(e) < 1e-12:
            break
        target = 0.1 * mu
        h = q + np.diag(low / a + high / (c - a))
        rhs = -(r + low - target / a - high + target / (c - a))
        s = np.linalg.solve(h, np.stack([rhs, y.astype(float)], axis=1))
        db = (y @ s[:, 0] + e) / (y @ s[:, 1])
        da = s[:, 0] - db * s[:, 1]
        dlow = (target - low * da) / a - low
        dhigh = (target + high * da) / (c - a) - high
        t = 1.0
        for v, dv in ((a, da), (c - a, -da), (low, dlow), (high, dhigh)):
            down = dv < 0
            if down.any():
                t = min(t, 0.995 * float((-v[down] / dv[down]).min()))
        a, b, low, high = a + t * da, b + t * db, low + t * dlow, high + t * dhigh
    w = a @ z
    return np.flatnonzero(a > 1e-5 * c), w, b - float(center @ w)
