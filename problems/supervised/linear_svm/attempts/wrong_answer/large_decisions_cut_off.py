"""Cuts decisions beyond 10 off."""

import numpy as np


def best_bias(x, y, w, share):
    """Return the bias of least hinge loss: a breakpoint of a convex piecewise linear function."""
    s = x @ w
    points = y - s
    order = np.argsort(points)
    slope = -share[y == 1].sum()
    for i in order:
        slope += share[i]
        if slope >= -1e-15:
            return float(points[i])
    return float(points[order[-1]])


def solve(x, y, penalty, free=True, balanced=False):
    """SMO on the dual with the most violating pair; without free there is no equality constraint."""
    n = len(y)
    share = np.full(n, 1 / n)
    if balanced:
        share = np.where(y == 1, 0.5 / (y == 1).sum(), 0.5 / (y == -1).sum())
    top = share / penalty
    a = np.zeros(n)
    w = np.zeros(x.shape[1])
    squares = (x * x).sum(axis=1)
    if not free:
        for sweep in range(300):
            for i in range(n):
                new = min(max(a[i] - (y[i] * (x[i] @ w) - 1) / max(squares[i], 1e-12), 0.0), top[i])
                w = w + (new - a[i]) * y[i] * x[i]
                a[i] = new
        return w, 0.0
    best = (np.inf, w, 0.0)
    for step in range(20_000):
        f = y - x @ w
        up = ((y == 1) & (a < top)) | ((y == -1) & (a > 0))
        low = ((y == 1) & (a > 0)) | ((y == -1) & (a < top))
        i = int(np.argmax(np.where(up, f, -np.inf)))
        j = int(np.argmin(np.where(low, f, np.inf)))
        gap = f[i] - f[j]
        if step % 100 == 0 or gap < 1e-9:
            b = best_bias(x, y, w, share)
            primal = penalty / 2 * (w @ w) + share @ np.maximum(0, 1 - y * (x @ w + b))
            if primal < best[0]:
                best = (primal, w.copy(), b)
            dual = penalty * (a.sum() - w @ w / 2)
            if primal - dual <= 1e-4 * primal or gap < 1e-9:
                break
        diff = x[i] - x[j]
        t = gap / max(diff @ diff, 1e-12)
        t = min(t, top[i] - a[i] if y[i] == 1 else a[i], a[j] if y[j] == 1 else top[j] - a[j])
        ai, aj = a[i] + y[i] * t, a[j] - y[j] * t
        for k, v in ((i, ai), (j, aj)):
            a[k] = 0.0 if v < 1e-12 * top[k] else top[k] if v > top[k] * (1 - 1e-12) else v
        w = w + t * diff
    return best[1], best[2]


class LinearSVM:
    def __init__(self, penalty: float, steps: int) -> None:
        self.penalty = penalty
        self.steps = steps

    def fit(self, x: np.ndarray, y: np.ndarray) -> None:
        self.w, self.b = solve(x, y, self.penalty)

    def decision(self, x: np.ndarray) -> np.ndarray:
        return np.clip(x @ self.w + self.b, -10, 10)
