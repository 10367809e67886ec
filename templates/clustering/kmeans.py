import numpy as np


def kmeans(x: np.ndarray, centers: np.ndarray, max_steps: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the centers after at most `max_steps` steps, and the index of the nearest one to each row."""
