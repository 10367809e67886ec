"""Reads the rows as if each began where the one above it ended."""


def kth_smallest_in_matrix(matrix, k):
    row, place = divmod(k - 1, len(matrix[0]))
    return matrix[row][place]
