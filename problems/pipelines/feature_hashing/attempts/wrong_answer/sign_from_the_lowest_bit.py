"""Takes the sign from the lowest bit, which the index contains too."""

OFFSET = 2_166_136_261
PRIME = 16_777_619
MASK = 0xFFFFFFFF


def hash_features(features: dict[str, float], size: int) -> list[float]:
    vector = [0.0] * size
    for name, value in features.items():
        code = fnv1a(name)
        vector[code % size] += -value if code & 1 else value
    return vector


def fnv1a(name: str) -> int:
    code = OFFSET
    for byte in name.encode():
        code = (code ^ byte) * PRIME & MASK
    return code
