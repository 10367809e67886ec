import numpy as np


def pca(x, components):
    n, d = x.shape
    columns = [x[:, j] - x[:, j].sum() / n for j in range(d)]
    covariance = np.empty((d, d))
    for i in range(d):
        for j in range(i + 1):
            covariance[i, j] = covariance[j, i] = columns[i].dot(columns[j]) / (n - 1)
    vectors, variances, _ = np.linalg.svd(covariance)
    return vectors.T[:components], variances[:components]
