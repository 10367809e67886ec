from functools import reduce


def hash_features(features, size):
    sparse = {}
    for name, value in features.items():
        code = fnv1a(name)
        signed = value if code < 2**31 else -value
        sparse[code % size] = sparse.get(code % size, 0.0) + signed
    return [sparse.get(index, 0.0) for index in range(size)]


def fnv1a(name):
    return reduce(lambda code, byte: (code ^ byte) * 16777619 % 2**32, name.encode(), 2166136261)
