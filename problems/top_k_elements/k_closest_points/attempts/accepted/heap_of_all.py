import heapq


def k_closest_points(points, k):
    heap = [(x * x + y * y, x, y) for x, y in points]
    heapq.heapify(heap)
    closest = []
    while len(closest) < k:
        _, x, y = heapq.heappop(heap)
        closest.append([x, y])
    return closest
