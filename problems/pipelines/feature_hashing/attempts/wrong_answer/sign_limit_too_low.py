"""Takes the hash 2**31 - 1 for minus."""


def hash_features(features, size):
    vector = [0.0] * size
    for name, value in features.items():
        code = 2166136261
        for byte in name.encode():
            code = (code ^ byte) * 16777619 % 2**32
        vector[code % size] += value if code < 2**31 - 1 else -value
    return vector
