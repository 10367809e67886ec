import heapq


def kth_smallest_in_matrix(matrix, k):
    rows, columns = len(matrix), len(matrix[0])
    heap = [(matrix[0][0], 0, 0)]
    while True:
        value, i, j = heapq.heappop(heap)
        k -= 1
        if k == 0:
            return value
        if j == 0 and i + 1 < rows:
            heapq.heappush(heap, (matrix[i + 1][0], i + 1, 0))
        if j + 1 < columns:
            heapq.heappush(heap, (matrix[i][j + 1], i, j + 1))
