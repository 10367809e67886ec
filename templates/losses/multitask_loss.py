import numpy as np


def multitask_loss(losses: np.ndarray, log_variances: np.ndarray) -> tuple[float, np.ndarray]:
    """Return (total, gradient): the sum of exp(-s) * loss + s over the tasks, and its gradient with respect to s."""
