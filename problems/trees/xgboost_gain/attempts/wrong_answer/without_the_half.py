"""Leaves out the factor 1/2, as the XGBoost library does in what it reports."""


def split_gain(gradients, hessians, left, reg_lambda, gamma):
    gl = hl = gr = hr = 0.0
    for g, h, goes_left in zip(gradients.tolist(), hessians.tolist(), left.tolist()):
        if goes_left:
            gl += g
            hl += h
        else:
            gr += g
            hr += h
    left_weight = -gl / (hl + reg_lambda)
    right_weight = -gr / (hr + reg_lambda)
    gain = gl**2 / (hl + reg_lambda) + gr**2 / (hr + reg_lambda)
    gain -= (gl + gr) ** 2 / (hl + hr + reg_lambda)
    return left_weight, right_weight, gain - gamma
