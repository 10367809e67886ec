import numpy as np


def mlp_gradients(parameters, x, y):
    gradients = {name: np.zeros_like(array) for name, array in parameters.items()}
    loss = 0.0
    n = len(y)
    for xi, yi in zip(x, y):
        hidden = np.tanh(parameters["w1"].T @ xi + parameters["b1"])
        z = parameters["w2"].T @ hidden + parameters["b2"]
        z = z - z.max()
        p = np.exp(z) / np.exp(z).sum()
        loss += np.log(np.exp(z).sum()) - z[yi]
        p[yi] -= 1
        gradients["b2"] += p / n
        gradients["w2"] += np.outer(hidden, p) / n
        back = (parameters["w2"] @ p) * (1 - hidden * hidden)
        gradients["b1"] += back / n
        gradients["w1"] += np.outer(xi, back) / n
    return loss / n, gradients
