import numpy as np


def lasso(x: np.ndarray, y: np.ndarray, penalty: float, sweeps: int) -> np.ndarray:
    weights = np.zeros(x.shape[1])
    columns = np.ascontiguousarray(x.T)
    scales = (columns**2).mean(axis=1).tolist()
    residuals = y.copy()
    for _ in range(sweeps):
        for j, column in enumerate(columns):
            if scales[j] > 0:
                slope = column @ residuals / len(y) + scales[j] * weights[j]
                weight = (max(slope - penalty, 0) + min(slope + penalty, 0)) / scales[j]
                residuals += (weights[j] - weight) * column
                weights[j] = weight
    return weights
