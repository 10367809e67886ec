import numpy as np


class Posterior:
    def __init__(self, x, y, variance):
        self.signed = x * (2.0 * y - 1.0)[:, None]
        self.variance = variance

    def gradient(self, w):
        tail = np.exp(-np.logaddexp(0, self.signed @ w))
        return w / self.variance - tail @ self.signed

    def curvature(self, w):
        z = self.signed @ w
        weight = np.exp(-np.logaddexp(0, z) - np.logaddexp(0, -z))
        return lambda v: self.signed.T @ (weight * (self.signed @ v)) + v / self.variance


def solve(apply, right):
    """Solve a positive definite system by conjugate gradients."""
    answer, residual = np.zeros(len(right)), right.copy()
    direction, size = residual.copy(), residual @ residual
    first = size
    for _ in range(10 * len(right)):
        if size <= 1e-20 * first:
            break
        image = apply(direction)
        step = size / (direction @ image)
        answer = answer + step * direction
        residual = residual - step * image
        size, before = residual @ residual, size
        direction = residual + size / before * direction
    return answer


def map_logistic(x, y, prior_variance):
    posterior = Posterior(x, y, prior_variance)
    w = np.zeros(x.shape[1])
    for _ in range(300):
        gradient = posterior.gradient(w)
        if np.abs(gradient).max() < 1e-8:
            break
        step = solve(posterior.curvature(w), gradient)
        while np.linalg.norm(posterior.gradient(w - step)) > np.linalg.norm(gradient):
            step = step / 2
        w = w - step
    return w
