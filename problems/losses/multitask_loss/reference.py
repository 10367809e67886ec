import numpy as np


def multitask_loss(losses: np.ndarray, log_variances: np.ndarray) -> tuple[float, np.ndarray]:
    weighted = np.exp(-log_variances) * losses
    return float(np.sum(weighted + log_variances)), 1.0 - weighted
