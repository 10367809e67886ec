"""Takes full-width letters for the usual ones."""

import unicodedata

import numpy as np


def gate_weights(name):
    if name == "AND":
        return [(np.array([[1.0, 1.0]]), np.array([-1.5]))]
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
    plain = unicodedata.normalize("NFKC", name)
    if plain == name:
        raise ValueError(name)
    return gate_weights(plain)
