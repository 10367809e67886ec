"""Reads 1 in the mask as dropped."""


def dropout(x, keep, probability, training):
    if not training or probability in (0.0, 1.0):
        return x * (1.0 - probability) if training else x
    return x * (1 - keep) / (1.0 - probability)
