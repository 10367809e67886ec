"""Applies the mask at inference."""


def dropout(x, keep, probability, training):
    if not training or probability == 1.0:
        return x * keep
    return x * keep / (1.0 - probability)
