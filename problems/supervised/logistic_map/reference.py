import numpy as np


def map_logistic(x: np.ndarray, y: np.ndarray, prior_variance: float) -> np.ndarray:
    w = np.zeros(x.shape[1])
    while True:
        p = np.exp(-np.logaddexp(0, -(x @ w)))
        gradient = (p - y) @ x + w / prior_variance
        if np.abs(gradient).max() < 1e-8:
            return w
        curvature = (x.T * (p * (1 - p))) @ x + np.eye(len(w)) / prior_variance
        step = np.linalg.solve(curvature, gradient)
        w -= step / max(1, np.abs(x @ step).max() / 2)
