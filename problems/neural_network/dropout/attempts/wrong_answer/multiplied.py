"""Multiplies by 1 - p instead of dividing."""


def dropout(x, keep, probability, training):
    return x * keep * (1.0 - probability) if training else x
