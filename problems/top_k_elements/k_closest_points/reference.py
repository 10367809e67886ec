from heapq import nsmallest


def k_closest_points(points: list[list[int]], k: int) -> list[list[int]]:
    return nsmallest(k, points, key=lambda point: point[0] * point[0] + point[1] * point[1])
