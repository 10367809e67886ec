import numpy as np


def softmax(scores):
    shifted = scores - np.max(scores)
    return np.exp(shifted) / np.sum(np.exp(shifted))


def spatial_attention(features, query):
    scores = np.sum(features * query[:, None, None], axis=0) / np.sqrt(len(query))
    weights = softmax(scores)
    pooled = [float(np.sum(channel * weights)) for channel in features]
    return np.array(pooled), weights
