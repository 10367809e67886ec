"""Counts the numbers less than the guess, instead of those up to it."""

from bisect import bisect_left


def kth_smallest_in_matrix(matrix, k):
    low, high = matrix[0][0], matrix[-1][-1]
    while low < high:
        middle = (low + high) // 2
        if sum(bisect_left(row, middle) for row in matrix) >= k:
            high = middle
        else:
            low = middle + 1
    return low
