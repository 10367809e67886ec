import numpy as np


class GradientBoosting:
    def __init__(self, rounds: int, rate: float) -> None:
        self.rounds = rounds
        self.rate = rate

    def fit(self, x: np.ndarray, y: np.ndarray) -> None:
        self.mean = y.mean()
        self.stumps = []
        orders = np.argsort(x, axis=0)
        residuals = y - self.mean
        for _ in range(self.rounds):
            stump = best_stump(x, residuals, orders)
            if stump:
                self.stumps.append(stump)
                residuals = residuals - self.rate * output(stump, x)

    def predict(self, x: np.ndarray) -> np.ndarray:
        return np.full(len(x), self.mean) + self.rate * sum(output(stump, x) for stump in self.stumps)


def output(stump, x):
    feature, threshold, left, right = stump
    return np.where(x[:, feature] <= threshold, left, right)


def best_stump(x, residuals, orders):
    best, most = None, -np.inf
    for feature, order in enumerate(orders.T):
        values = x[order, feature]
        cuts = np.flatnonzero(values[1:] != values[:-1])
        if len(cuts):
            sums = np.cumsum(residuals[order])
            left, sizes = sums[cuts], cuts + 1.0
            right, others = sums[-1] - left, len(x) - sizes
            gains = left**2 / sizes + right**2 / others
            first = np.flatnonzero(gains > gains.max() - 1e-8)[0]
            if gains[first] > most + 1e-8:
                most, cut = gains[first], cuts[first]
                threshold = (values[cut] + values[cut + 1]) / 2
                best = feature, threshold, left[first] / sizes[first], right[first] / others[first]
    return best
