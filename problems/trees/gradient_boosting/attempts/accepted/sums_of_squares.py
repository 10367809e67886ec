import numpy as np


def sorted_parts(column):
    order = np.argsort(column, kind="mergesort")
    return order, np.flatnonzero(np.diff(column[order]) > 0) + 1


class GradientBoosting:
    def __init__(self, rounds, rate):
        self.rounds, self.rate = rounds, rate

    def fit(self, x, y):
        self.base = float(np.mean(y))
        self.model = []
        current = np.full(len(y), self.base)
        parts = [sorted_parts(x[:, j]) for j in range(x.shape[1])]
        for _ in range(self.rounds):
            r = y - current
            found = []
            for j, (order, cuts) in enumerate(parts):
                if len(cuts) == 0:
                    continue
                sums, squares = r[order].cumsum(), (r[order] ** 2).cumsum()
                sl, ql = sums[cuts - 1], squares[cuts - 1]
                error = ql - sl**2 / cuts + squares[-1] - ql - (sums[-1] - sl) ** 2 / (len(r) - cuts)
                k = int(np.argmax(error < error.min() + 1e-8))
                found.append((error[k], j, cuts[k]))
            if not found:
                return
            least = min(found)[0]
            _, j, cut = next(split for split in found if split[0] < least + 1e-8)
            ordered = np.sort(x[:, j])
            threshold = 0.5 * ordered[cut - 1] + 0.5 * ordered[cut]
            mask = x[:, j] <= threshold
            values = self.rate * r[mask].mean(), self.rate * r[~mask].mean()
            self.model.append((j, threshold, *values))
            current = current + np.where(mask, *values)

    def predict(self, x):
        out = np.full(len(x), self.base)
        for j, threshold, left, right in self.model:
            out[x[:, j] <= threshold] += left
            out[x[:, j] > threshold] += right
        return out
