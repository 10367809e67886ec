"""Computes the loss again for each parameter, with a tiny imaginary step."""

import numpy as np


def forward(parameters, x, y):
    hidden = np.tanh(x @ parameters["w1"] + parameters["b1"])
    logits = hidden @ parameters["w2"] + parameters["b2"]
    shifted = logits - logits.real.max(axis=1, keepdims=True)
    total = np.exp(shifted).sum(axis=1)
    return (np.log(total) - shifted[np.arange(len(y)), y]).mean()


def mlp_gradients(parameters, x, y):
    loss = float(forward(parameters, x, y))
    shifted = {name: array.astype(complex) for name, array in parameters.items()}
    gradients = {name: np.zeros_like(array) for name, array in parameters.items()}
    for name, array in shifted.items():
        for index in np.ndindex(*array.shape):
            array[index] += 1e-30j
            gradients[name][index] = forward(shifted, x, y).imag / 1e-30
            array[index] -= 1e-30j
    return loss, gradients
