import numpy as np


def pca(x, components):
    x -= np.mean(x, axis=0, keepdims=True)
    _, s, vt = np.linalg.svd(x / np.sqrt(len(x) - 1), full_matrices=False)
    return vt[:components], s[:components] ** 2
