"""Computes the cosine of each pair of a sample and a class on its own."""

import numpy as np


def arcface_loss(features, weights, labels, scale, margin):
    total = 0.0
    for x, label in zip(features, labels):
        logits = []
        for j, center in enumerate(weights):
            cosine = np.dot(x, center) / (np.linalg.norm(x) * np.linalg.norm(center))
            cosine = min(1.0, max(-1.0, cosine))
            if j == label:
                theta = np.arccos(cosine)
                if theta + margin < np.pi:
                    cosine = np.cos(theta + margin)
                else:
                    cosine -= margin * np.sin(margin)
            logits.append(scale * cosine)
        logits = np.array(logits)
        total += np.log(np.exp(logits - logits.max()).sum()) + logits.max() - logits[label]
    return float(total / len(labels))
