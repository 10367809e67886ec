"""Reads the rows as one sorted list."""


def kth_smallest_in_matrix(matrix, k):
    row, column = divmod(k - 1, len(matrix[0]))
    return matrix[row][column]
