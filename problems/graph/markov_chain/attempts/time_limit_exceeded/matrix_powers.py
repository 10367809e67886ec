"""Squares a boolean matrix in Python loops."""


def is_ergodic(transition):
    v = len(transition)
    matrix = [[p > 0 for p in row] for row in transition]
    exponent = 1
    while exponent < (v - 1) ** 2 + 1:
        matrix = [
            [sum(a and row[j] for a, row in zip(left, matrix)) > 0 for j in range(v)] for left in matrix
        ]
        exponent *= 2
    return all(map(all, matrix))
