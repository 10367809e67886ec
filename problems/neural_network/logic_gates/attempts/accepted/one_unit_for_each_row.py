import numpy as np

TRUTH = {"AND": "0001", "OR": "0111", "NAND": "1110", "NOR": "1000", "XOR": "0110", "XNOR": "1001"}


def gate_weights(name):
    truth = TRUTH.get(name)
    if truth is None:
        raise ValueError(name)
    if name in ("XOR", "XNOR"):
        signs = [(2 * x - 1, 2 * y - 1) for i, (x, y) in enumerate(np.ndindex(2, 2)) if truth[i] == "1"]
        first = np.array(signs, dtype=float)
        biases = np.array([0.5 - (x > 0) - (y > 0) for x, y in signs])
        return [(first, biases), (np.ones((1, len(signs))), np.array([-0.5]))]
    for w in (1, -1):
        for b in np.arange(-1.5, 2.0, 0.5):
            outputs = "".join(str(int(w * (x + y) + b > 0)) for x in (0, 1) for y in (0, 1))
            if outputs == truth:
                return [(np.array([[w, w]]), np.array([b]))]
    raise AssertionError
