"""Squares a matrix for thirteen binary digits, and loses the fourteenth one from 8,192 steps on."""


def times(a, b):
    return [[sum(a[i][k] * b[k][j] for k in range(3)) for j in range(3)] for i in range(3)]


def staircase(steps):
    result, square = [[1, 0, 0], [0, 1, 0], [0, 0, 1]], [[1, 1, 1], [1, 0, 0], [0, 1, 0]]
    for bit in range(13):
        if steps >> bit & 1:
            result = times(result, square)
        square = times(square, square)
    return result[0][0]
