import numpy as np


def best_split(x: np.ndarray, y: np.ndarray) -> tuple[int, float, float]:
    n, d = x.shape
    labels, codes = np.unique(y, return_inverse=True)
    classes = np.eye(len(labels))[codes]
    total = classes.sum(axis=0)
    gini = 1 - (total**2).sum() / n**2
    best = None
    for feature in range(d):
        order = np.argsort(x[:, feature])
        values = x[order, feature]
        cuts = np.flatnonzero(values[1:] != values[:-1])
        if not len(cuts):
            continue
        left = np.cumsum(classes[order], axis=0)[cuts]
        sizes = cuts + 1.0
        squares = (left**2).sum(axis=1) / sizes + ((total - left) ** 2).sum(axis=1) / (n - sizes)
        decreases = gini - 1 + squares / n
        first = np.flatnonzero(decreases > decreases.max() - 1e-9)[0]
        if best is None or decreases[first] > best[2] + 1e-9:
            cut = cuts[first]
            best = feature, float(values[cut] + values[cut + 1]) / 2, float(decreases[first])
    if best is None:
        raise ValueError("no split")
    return best
