"""Searches all kept points for the farthest one whenever a new point is read."""


def k_closest_points(points, k):
    def square(point):
        return point[0] ** 2 + point[1] ** 2

    kept = points[:k]
    for point in points[k:]:
        farthest = max(range(k), key=lambda i: square(kept[i]))
        if square(point) < square(kept[farthest]):
            kept[farthest] = point
    return kept
