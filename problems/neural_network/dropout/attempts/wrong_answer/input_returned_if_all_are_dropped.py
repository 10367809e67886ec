"""Returns the input if the probability is 1."""


def dropout(x, keep, probability, training):
    if not training or probability == 1.0:
        return x
    return x * keep / (1.0 - probability)
