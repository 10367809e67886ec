"""Takes the number of rows for the number of columns as well."""


def kth_smallest_in_matrix(matrix, k):
    n = len(matrix)
    seen = sorted(num for row in matrix for num in row[:n])
    return seen[min(k, len(seen)) - 1]
