"""Sums the left side in float32, which does not hold large sums exactly."""

import numpy as np


def split_gain(gradients, hessians, left, reg_lambda, gamma):
    gl, hl = float(gradients[left].astype(np.float32).sum()), float(hessians[left].sum())
    gr, hr = float(gradients[~left].sum()), float(hessians[~left].sum())
    g, h = gl + gr, hl + hr
    wl = -gl / (hl + reg_lambda)
    wr = -gr / (hr + reg_lambda)
    gain = 0.5 * (gl**2 / (hl + reg_lambda) + gr**2 / (hr + reg_lambda) - g**2 / (h + reg_lambda)) - gamma
    return wl, wr, gain
