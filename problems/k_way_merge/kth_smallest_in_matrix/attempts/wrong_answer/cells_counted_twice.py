"""Pushes the right and the lower neighbor, and counts a cell as often as it is reached."""

import heapq


def kth_smallest_in_matrix(matrix, k):
    heap = [(matrix[0][0], 0, 0)]
    for _ in range(k):
        value, i, j = heapq.heappop(heap)
        if i + 1 < len(matrix):
            heapq.heappush(heap, (matrix[i + 1][j], i + 1, j))
        if j + 1 < len(matrix[0]):
            heapq.heappush(heap, (matrix[i][j + 1], i, j + 1))
    return value
