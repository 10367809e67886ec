"""Treats duplicate points as one point."""


def k_closest_points(points, k):
    distinct = {tuple(point) for point in points}
    return sorted(distinct, key=lambda point: point[0] ** 2 + point[1] ** 2)[:k]
