"""Keeps a dictionary from distance to point, with one point per distance."""


def k_closest_points(points, k):
    by_distance = {x * x + y * y: [x, y] for x, y in points}
    return [by_distance[distance] for distance in sorted(by_distance)[:k]]
