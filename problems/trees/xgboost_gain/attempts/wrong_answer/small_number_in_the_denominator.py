"""Adds 1e-12 to each denominator, which shows at H + reg_lambda = 1/1024."""


def split_gain(gradients, hessians, left, reg_lambda, gamma):
    reg_lambda += 1e-12
    gl, hl = float(gradients[left].sum()), float(hessians[left].sum())
    gr, hr = float(gradients[~left].sum()), float(hessians[~left].sum())
    g, h = gl + gr, hl + hr
    wl = -gl / (hl + reg_lambda)
    wr = -gr / (hr + reg_lambda)
    gain = 0.5 * (gl**2 / (hl + reg_lambda) + gr**2 / (hr + reg_lambda) - g**2 / (h + reg_lambda)) - gamma
    return wl, wr, gain
