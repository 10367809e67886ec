import numpy as np


class DecisionTree:
    def __init__(self, max_depth: int) -> None:
        self.max_depth = max_depth

    def fit(self, x: np.ndarray, y: np.ndarray) -> None:
        self.root = grow(x, y, self.max_depth)

    def predict(self, x: np.ndarray) -> np.ndarray:
        out = np.empty(len(x), dtype=np.int32)
        fill(self.root, x, np.arange(len(x)), out)
        return out


def grow(x, y, levels):
    split = best_split(x, y) if levels else None
    if split is None:
        return int(np.bincount(y).argmax())
    feature, threshold = split
    goes_left = x[:, feature] <= threshold
    left = grow(x[goes_left], y[goes_left], levels - 1)
    return feature, threshold, left, grow(x[~goes_left], y[~goes_left], levels - 1)


def best_split(x, y):
    labels, codes = np.unique(y, return_inverse=True)
    if len(labels) < 2:
        return None
    classes = np.eye(len(labels))[codes]
    found = None
    most = -np.inf
    for feature, column in enumerate(x.T):
        order = np.argsort(column)
        values = column[order]
        cuts = np.flatnonzero(values[1:] != values[:-1])
        if len(cuts):
            counts = np.cumsum(classes[order], axis=0)
            left, sizes = counts[cuts], cuts + 1.0
            right = counts[-1] - left
            kept = (left**2).sum(axis=1) / sizes + (right**2).sum(axis=1) / (len(y) - sizes)
            first = np.flatnonzero(kept > kept.max() - len(y) * 1e-9)[0]
            if kept[first] > most + len(y) * 1e-9:
                most, cut = kept[first], cuts[first]
                found = feature, float(values[cut] + values[cut + 1]) / 2
    return found


def fill(node, x, rows, out):
    if isinstance(node, int):
        out[rows] = node
    elif len(rows):
        feature, threshold, left, right = node
        mask = x[rows, feature] <= threshold
        fill(left, x, rows[mask], out)
        fill(right, x, rows[~mask], out)
