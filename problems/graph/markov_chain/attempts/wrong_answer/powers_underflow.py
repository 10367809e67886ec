"""Squares the matrix of floats, in which small probabilities underflow to 0."""


def is_ergodic(transition):
    v = len(transition)
    power = transition
    exponent = 1
    while exponent < (v - 1) ** 2 + 1:
        columns = list(zip(*power))
        power = [[sum(a * b for a, b in zip(row, column)) for column in columns] for row in power]
        exponent *= 2
    return all(p > 0 for row in power for p in row)
