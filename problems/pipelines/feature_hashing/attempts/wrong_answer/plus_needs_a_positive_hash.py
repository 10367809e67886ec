"""Takes the hash 0 for minus."""


def hash_features(features, size):
    vector = [0.0] * size
    for name, value in features.items():
        code = 2166136261
        for byte in name.encode():
            code = (code ^ byte) * 16777619 % 2**32
        vector[code % size] += value if 0 < code < 2**31 else -value
    return vector
