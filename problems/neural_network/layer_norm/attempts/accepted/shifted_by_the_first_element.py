import numpy as np


def layer_norm(x, gamma, beta, eps):
    shifted = x - x[:, :1]
    mean = shifted.mean(axis=1)
    variance = np.maximum((shifted * shifted).mean(axis=1) - mean**2, 0.0)
    return (shifted - mean[:, None]) * (gamma / np.sqrt(variance + eps)[:, None]) + beta
