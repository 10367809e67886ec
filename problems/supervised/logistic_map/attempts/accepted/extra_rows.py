import numpy as np


def map_logistic(x, y, prior_variance):
    # each Newton step as a least squares problem; the prior is a row for each weight
    d = x.shape[1]
    w = np.zeros(d)
    prior_rows = np.eye(d) / np.sqrt(prior_variance)
    for _ in range(100):
        z = x @ w
        p = (1 + np.tanh(z / 2)) / 2
        weight = np.sqrt(np.maximum(p * (1 - p), 1e-10))
        rows = np.vstack([x * weight[:, None], prior_rows])
        right = np.concatenate([(y - p) / weight, -w / np.sqrt(prior_variance)])
        if np.abs(rows.T @ right).max() < 1e-8:
            break
        step = np.linalg.lstsq(rows, right, rcond=None)[0]
        # phi(t) = loss(w + t * step) is convex: halve t while its slope at t is steeper than at 0
        slope = abs((rows.T @ right) @ step)
        while (
            abs(((y - (1 + np.tanh(x @ (w + step) / 2)) / 2) @ x - (w + step) / prior_variance) @ step)
            > slope
        ):
            step = step / 2
            slope = slope / 2
        w = w + step
    return w
