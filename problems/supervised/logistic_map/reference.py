import numpy as np


def map_logistic(x: np.ndarray, y: np.ndarray, prior_variance: float) -> np.ndarray:
    w = np.zeros(x.shape[1])
    while True:
        gradient, weights = derivatives(w, x, y, prior_variance)
        size = np.linalg.norm(gradient)
        if size < 1e-8:
            return w
        curvature = (x.T * weights) @ x + np.eye(len(w)) / prior_variance
        step = np.linalg.solve(curvature, gradient)
        while np.linalg.norm(derivatives(w - step, x, y, prior_variance)[0]) > size:
            step /= 2
        w -= step


def derivatives(w, x, y, prior_variance):
    """Return the gradient, and for each row the second derivative of its loss by its score."""
    p = np.exp(-np.logaddexp(0, -(x @ w)))
    return (p - y) @ x + w / prior_variance, p * (1 - p)
