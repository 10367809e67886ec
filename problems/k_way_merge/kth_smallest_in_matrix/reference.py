from heapq import heappop, heapreplace


def kth_smallest_in_matrix(matrix: list[list[int]], k: int) -> int:
    fronts = [(row[0], i, 0) for i, row in enumerate(matrix)]  # ascending, so it is a heap
    for _ in range(k - 1):
        _, i, place = fronts[0]
        if place + 1 < len(matrix[i]):
            heapreplace(fronts, (matrix[i][place + 1], i, place + 1))
        else:
            heappop(fronts)
    return fronts[0][0]
