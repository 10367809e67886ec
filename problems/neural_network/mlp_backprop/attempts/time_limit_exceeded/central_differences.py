"""Computes the loss twice again for each parameter, a little to the left and to the right."""

import numpy as np


def loss_of(parameters, x, y):
    hidden = np.tanh(x @ parameters["w1"] + parameters["b1"])
    logits = hidden @ parameters["w2"] + parameters["b2"]
    logits = logits - logits.max(axis=1, keepdims=True)
    return (np.log(np.exp(logits).sum(axis=1)) - logits[np.arange(len(y)), y]).mean()


def mlp_gradients(parameters, x, y):
    gradients = {}
    for name, array in parameters.items():
        gradients[name] = np.zeros(array.shape)
        for index in np.ndindex(*array.shape):
            before = array[index]
            array[index] = before + 1e-5
            up = loss_of(parameters, x, y)
            array[index] = before - 1e-5
            gradients[name][index] = (up - loss_of(parameters, x, y)) / 2e-5
            array[index] = before
    return float(loss_of(parameters, x, y)), gradients
