"""Multiplies single numbers in Python loops."""

import math


def unit(row):
    length = math.sqrt(sum(value * value for value in row))
    return [value / length for value in row]


def arcface_loss(features, weights, labels, scale, margin):
    centers = [unit(row) for row in weights.tolist()]
    total = 0.0
    for row, label in zip(features.tolist(), labels.tolist()):
        x = unit(row)
        cosines = [max(-1.0, min(1.0, sum(a * b for a, b in zip(x, center)))) for center in centers]
        theta = math.acos(cosines[label])
        if theta + margin < math.pi:
            cosines[label] = math.cos(theta + margin)
        else:
            cosines[label] -= margin * math.sin(margin)
        powers = [math.exp(scale * (cosine - cosines[label])) for cosine in cosines]
        total += math.log(sum(powers))
    return total / len(labels)
