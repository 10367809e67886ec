"""Drops a byte order mark at the start of a name."""


def hash_features(features, size):
    vector = [0.0] * size
    for name, value in features.items():
        code = 2166136261
        for byte in name.encode().removeprefix(b"\xef\xbb\xbf"):
            code = (code ^ byte) * 16777619 % 2**32
        vector[code % size] += value if code < 2**31 else -value
    return vector
