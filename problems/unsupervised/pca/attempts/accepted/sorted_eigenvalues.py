import numpy as np


class PCA:
    def __init__(self, components):
        self.components = components

    def fit(self, x):
        covariance = np.atleast_2d(np.cov(x, rowvar=False))
        values, vectors = np.linalg.eigh(covariance)
        order = sorted(range(len(values)), key=lambda i: values[i], reverse=True)[: self.components]
        self.vectors = [vectors[:, i] if vectors[0, i] > 0 else -vectors[:, i] for i in order]
        self.variances = [values[i] for i in order]
        return self


def pca(x, components):
    fitted = PCA(components).fit(x)
    return np.array(fitted.vectors), np.array(fitted.variances)
