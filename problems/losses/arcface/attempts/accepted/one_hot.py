import numpy as np


def arcface_loss(features, weights, labels, scale, margin):
    lengths = np.sqrt(np.einsum("ij,ij->i", features, features))
    sizes = np.sqrt(np.einsum("ij,ij->i", weights, weights))
    cosines = np.dot(features, weights.T) / lengths[:, None] / sizes
    one_hot = np.eye(len(weights), dtype=bool)[labels]
    own = np.minimum(1.0, np.maximum(-1.0, cosines[one_hot]))
    theta = np.arccos(own)
    cosines[one_hot] = np.where(theta < np.pi - margin, np.cos(theta + margin), own - margin * np.sin(margin))
    logits = scale * cosines
    return np.mean(np.logaddexp.reduce(logits, axis=1) - logits[one_hot])
