"""Takes 100 steps of power iteration for each component, too few where variances are close."""

import numpy as np


def pca(x, components):
    centered = x - x.mean(axis=0)
    covariance = centered.T @ centered / (len(x) - 1)
    vectors, variances = [], []
    for i in range(components):
        v = np.ones(x.shape[1]) + np.arange(x.shape[1]) / 7 + i
        for _ in range(100):
            v = covariance @ v + 1e-12 * v
            for u in vectors:
                v -= u.dot(v) * u
            v /= np.linalg.norm(v) or 1.0
        vectors.append(v)
        variances.append(v @ covariance @ v)
    return np.array(vectors), np.array(variances)
