"""Adds a vector of the full length for each feature."""


def hash_features(features, size):
    vector = [0.0] * size
    for name, value in features.items():
        code = fnv1a(name)
        one_hot = [0.0] * size
        one_hot[code % size] = -value if code >> 31 else value
        vector = [a + b for a, b in zip(vector, one_hot)]
    return vector


def fnv1a(name):
    code = 2166136261
    for byte in name.encode():
        code = (code ^ byte) * 16777619 % 2**32
    return code
