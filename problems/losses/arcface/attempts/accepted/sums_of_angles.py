import math

import numpy as np


class Head:
    def __init__(self, weights, scale, margin):
        self.centers = np.array([row / np.linalg.norm(row) for row in weights])
        self.scale, self.margin = scale, margin

    def with_margin(self, cosine):
        cosine = max(-1.0, min(1.0, cosine))
        if cosine <= math.cos(math.pi - self.margin):
            return cosine - self.margin * math.sin(self.margin)
        sine = math.sqrt(1.0 - cosine**2)
        return cosine * math.cos(self.margin) - sine * math.sin(self.margin)

    def loss(self, x, label):
        cosines = self.centers @ x / np.linalg.norm(x)
        cosines[label] = self.with_margin(float(cosines[label]))
        powers = np.exp(self.scale * (cosines - cosines[label]))
        return math.log(powers.sum())


def arcface_loss(features, weights, labels, scale, margin):
    head = Head(weights, scale, margin)
    losses = [head.loss(x, label) for x, label in zip(features, labels.tolist())]
    return sum(losses) / len(losses)
