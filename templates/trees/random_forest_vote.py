import numpy as np


def oob_accuracy(samples: np.ndarray, predictions: np.ndarray, y: np.ndarray) -> float:
    """Return the accuracy of the majority votes of the trees that were not trained on the sample."""
