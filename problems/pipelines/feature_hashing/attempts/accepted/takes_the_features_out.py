from functools import reduce


def hash_features(features, size):
    out = [0] * size
    while features:
        name, value = features.popitem()
        code = reduce(lambda h, byte: (h ^ byte) * 16777619 & 0xFFFFFFFF, name.encode(), 2166136261)
        out[code % size] += (1 - 2 * (code // 2**31)) * value
    return [round(x, 7) for x in out]
