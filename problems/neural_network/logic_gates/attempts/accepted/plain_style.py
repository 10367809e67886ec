import numpy as np


class Layer:
    def __init__(self, rows, biases):
        self.rows = rows
        self.biases = biases

    def arrays(self):
        return np.array(self.rows, dtype=np.float32), np.array(self.biases, dtype=np.int8)


def gate_weights(name):
    one_of_two = Layer([[0.25, -0.25], [-8, 8]], [0, 0])  # x and not y; y and not x
    if name == "AND":
        layers = [Layer([[3, 2]], [-4])]
    elif name == "OR":
        layers = [Layer([[0.5, 7]], [0])]
    elif name == "NAND":
        layers = [Layer([[-3, -2]], [5])]
    elif name == "NOR":
        layers = [Layer([[-100, -1]], [1])]
    elif name == "XOR":
        layers = [one_of_two, Layer([[1, 1]], [0])]
    elif name == "XNOR":
        layers = [one_of_two, Layer([[-1, -1]], [1])]
    else:
        raise ValueError("no such gate")
    return [layer.arrays() for layer in layers]
