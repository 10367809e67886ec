import numpy as np


def lstm_step(x, h, c, w, u, b):
    k = h.shape[1]
    parts = {}
    for number, name in enumerate("ifgo"):
        columns = slice(number * k, (number + 1) * k)
        z = np.dot(x, w[:, columns]) + np.dot(h, u[:, columns]) + b[columns]
        if name == "g":
            parts[name] = np.tanh(z)
        else:
            with np.errstate(over="ignore"):
                parts[name] = 1.0 / (1.0 + np.exp(-z))
    c_next = parts["f"] * c + parts["i"] * parts["g"]
    return parts["o"] * np.tanh(c_next), c_next
