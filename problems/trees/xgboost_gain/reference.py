def split_gain(gradients, hessians, left, reg_lambda, gamma):
    sides = [(gradients[side].sum(), hessians[side].sum()) for side in (left, ~left)]
    weights = [-g / (h + reg_lambda) for g, h in sides]
    total = gradients.sum() ** 2 / (hessians.sum() + reg_lambda)
    scores = sum(g**2 / (h + reg_lambda) for g, h in sides)
    return float(weights[0]), float(weights[1]), float(scores - total) / 2 - gamma
