"""Evaluates the cost at the best weights, with the right side as a difference."""


def cost(g, h, w, reg_lambda):
    return g * w + (h + reg_lambda) * w * w / 2


def split_gain(gradients, hessians, left, reg_lambda, gamma):
    g, h = gradients.sum(), hessians.sum()
    gl, hl = gradients @ left, hessians @ left
    gr, hr = g - gl, h - hl
    weights = [-a / (b + reg_lambda) for a, b in ((gl, hl), (gr, hr), (g, h))]
    costs = [cost(a, b, w, reg_lambda) for (a, b), w in zip(((gl, hl), (gr, hr), (g, h)), weights)]
    return [weights[0], weights[1], costs[2] - costs[0] - costs[1] - gamma]
