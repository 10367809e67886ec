"""Uses Python's hash, which differs between processes."""


def hash_features(features, size):
    vector = [0.0] * size
    for name, value in features.items():
        code = hash(name) % 2**32
        vector[code % size] += -value if code >> 31 else value
    return vector
