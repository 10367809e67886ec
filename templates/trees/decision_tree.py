import numpy as np


class DecisionTree:
    """Classify with a binary tree of thresholds, grown by the largest decrease of the Gini impurity."""

    def __init__(self, max_depth: int) -> None:
        """Store the largest number of splits on a path from the root to a leaf."""

    def fit(self, x: np.ndarray, y: np.ndarray) -> None:
        """Grow the tree from the samples x, of shape (n, d), and their classes y, of shape (n,)."""

    def predict(self, x: np.ndarray) -> np.ndarray:
        """Return the class of the leaf that each row of x reaches, as an array of integers."""
