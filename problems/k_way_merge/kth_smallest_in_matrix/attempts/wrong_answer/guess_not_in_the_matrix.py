"""Stops at the first guess with a count of exactly k, which may not occur in the matrix."""

from bisect import bisect_right


def kth_smallest_in_matrix(matrix, k):
    low, high = matrix[0][0], matrix[-1][-1]
    while low < high:
        middle = (low + high) // 2
        count = sum(bisect_right(row, middle) for row in matrix)
        if count == k:
            return middle
        if count > k:
            high = middle
        else:
            low = middle + 1
    return low
