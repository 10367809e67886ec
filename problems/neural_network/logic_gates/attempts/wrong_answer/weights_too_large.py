"""Uses weights whose sums round in float64, so that AND is 0 for two ones there."""

import numpy as np


def gate_weights(name):
    if name == "AND":
        return [(np.array([[1e16, 1.0]]), np.array([-1e16]))]
    if name == "OR":
        return [(np.array([[1.0, 1.0]]), np.array([-0.5]))]
    if name == "NAND":
        return [(np.array([[-1.0, -1.0]]), np.array([1.5]))]
    if name == "NOR":
        return [(np.array([[-1.0, -1.0]]), np.array([0.5]))]
    if name == "XOR":
        return [
            (np.array([[1.0, 1.0], [-1.0, -1.0]]), np.array([-0.5, 1.5])),
            (np.array([[1.0, 1.0]]), np.array([-1.5])),
        ]
    if name == "XNOR":
        return [
            (np.array([[1.0, 1.0], [-1.0, -1.0]]), np.array([-1.5, 0.5])),
            (np.array([[1.0, 1.0]]), np.array([-0.5])),
        ]
    raise ValueError(name)
