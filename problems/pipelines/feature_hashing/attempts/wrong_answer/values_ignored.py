"""Counts features instead of adding their values."""

OFFSET = 2_166_136_261
PRIME = 16_777_619
MASK = 0xFFFFFFFF


def hash_features(features: dict[str, float], size: int) -> list[float]:
    vector = [0.0] * size
    for name, value in features.items():
        code = fnv1a(name)
        vector[code % size] += -1.0 if code >> 31 else 1.0
    return vector


def fnv1a(name: str) -> int:
    code = OFFSET
    for byte in name.encode():
        code = (code ^ byte) * PRIME & MASK
    return code
