import numpy as np


def pca(x: np.ndarray, components: int) -> tuple[np.ndarray, np.ndarray]:
    centered = x - x.mean(axis=0)
    covariance = centered.T @ centered / (len(x) - 1)
    values, vectors = np.linalg.eigh(covariance)
    return vectors[:, ::-1][:, :components].T, values[::-1][:components]
