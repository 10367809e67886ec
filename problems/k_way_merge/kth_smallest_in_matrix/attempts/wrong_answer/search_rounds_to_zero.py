"""Binary search over the values that rounds toward 0, which is wrong for negative ones."""

from bisect import bisect_right


def kth_smallest_in_matrix(matrix, k):
    low, high = matrix[0][0], matrix[-1][-1]
    for _ in range(40):
        middle = int((low + high) / 2)
        if sum(bisect_right(row, middle) for row in matrix) >= k:
            high = middle
        else:
            low = middle + 1
        if low >= high:
            break
    return low
