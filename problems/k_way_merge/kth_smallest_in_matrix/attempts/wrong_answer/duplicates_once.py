"""Counts duplicates once."""


def kth_smallest_in_matrix(matrix, k):
    values = sorted({num for row in matrix for num in row})
    return values[min(k, len(values)) - 1]
