import numpy as np


def kmeans(x: np.ndarray, centers: np.ndarray, max_steps: int) -> tuple[np.ndarray, np.ndarray]:
    for _ in range(max_steps):
        moved = means(x, nearest(x, centers), centers)
        if np.array_equal(moved, centers):
            break
        centers = moved
    return centers, nearest(x, centers)


def nearest(x: np.ndarray, centers: np.ndarray) -> np.ndarray:
    squared = []
    for center in centers:
        apart = x - center
        squared.append(np.einsum("ij,ij->i", apart, apart))
    return np.argmin(squared, axis=0)


def means(x: np.ndarray, labels: np.ndarray, centers: np.ndarray) -> np.ndarray:
    moved = centers.copy()
    for j in np.unique(labels):
        moved[j] = x[labels == j].mean(axis=0)
    return moved
