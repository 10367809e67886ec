"""Goes through all features for each index."""


def hash_features(features, size):
    hashed = [(fnv1a(name), value) for name, value in features.items()]
    return [
        float(sum((-value if code >> 31 else value) for code, value in hashed if code % size == index))
        for index in range(size)
    ]


def fnv1a(name):
    code = 2166136261
    for byte in name.encode():
        code = (code ^ byte) * 16777619 % 2**32
    return code
