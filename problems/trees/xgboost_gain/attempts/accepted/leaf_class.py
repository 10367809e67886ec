import numpy as np


class Leaf:
    def __init__(self, g, h, reg_lambda):
        self.g, self.h = g, h + reg_lambda
        self.weight = -self.g / self.h

    def cost(self):
        return self.g * self.weight + 0.5 * self.h * self.weight**2


def split_gain(gradients, hessians, left, reg_lambda, gamma):
    def leaf(mask):
        return Leaf(gradients @ mask, hessians @ mask, reg_lambda)

    sides = leaf(left.astype(float)), leaf(1.0 - left)
    before = leaf(np.ones(len(left)))
    return sides[0].weight, sides[1].weight, before.cost() - sides[0].cost() - sides[1].cost() - gamma
