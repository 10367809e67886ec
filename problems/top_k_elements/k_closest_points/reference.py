from heapq import heappop, heappush


def k_closest_points(points: list[list[int]], k: int) -> list[list[int]]:
    heap: list[tuple[int, int, int]] = []
    for x, y in points:
        heappush(heap, (-(x * x + y * y), x, y))
        if len(heap) > k:
            heappop(heap)
    return [[x, y] for _, x, y in heap]
