"""Adds 1e-8 to the divisor against division by zero."""


def dropout(x, keep, probability, training):
    if not training:
        return x
    return x * keep / (1.0 - probability + 1e-8)
