"""Uses another stable hash, CRC-32."""

import zlib


def hash_features(features, size):
    vector = [0.0] * size
    for name, value in features.items():
        code = zlib.crc32(name.encode())
        vector[code % size] += -value if code >> 31 else value
    return vector
