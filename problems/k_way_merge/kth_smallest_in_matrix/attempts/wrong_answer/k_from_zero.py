"""Takes k for an index, which counts from 0."""


def kth_smallest_in_matrix(matrix, k):
    order = sorted(num for row in matrix for num in row)
    return order[min(k, len(order) - 1)]
