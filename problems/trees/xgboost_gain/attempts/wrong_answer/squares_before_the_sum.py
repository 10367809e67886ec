"""Sums the squared gradients instead of squaring the sum."""


def split_gain(gradients, hessians, left, reg_lambda, gamma):
    sl = sr = gl = hl = gr = hr = 0.0
    for g, h, goes_left in zip(gradients.tolist(), hessians.tolist(), left.tolist()):
        if goes_left:
            gl += g
            sl += g * g
            hl += h
        else:
            gr += g
            sr += g * g
            hr += h
    left_weight = -gl / (hl + reg_lambda)
    right_weight = -gr / (hr + reg_lambda)
    gain = sl / (hl + reg_lambda) + sr / (hr + reg_lambda)
    gain -= (sl + sr) / (hl + hr + reg_lambda)
    return left_weight, right_weight, gain / 2 - gamma
