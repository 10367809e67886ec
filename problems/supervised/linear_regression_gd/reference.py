import numpy as np


def gradient_descent(x: np.ndarray, y: np.ndarray, rate: float, steps: int) -> np.ndarray:
    design = np.column_stack([np.ones(len(x)), x])
    coefficients = np.zeros(design.shape[1])
    for _ in range(steps):
        errors = design @ coefficients - y
        coefficients -= rate * 2 * (errors @ design) / len(x)
    return coefficients
