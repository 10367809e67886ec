"""Looks through all kept points for the farthest one whenever a point arrives."""


def k_closest_points(points, k):
    def square(point):
        return point[0] ** 2 + point[1] ** 2

    kept = points[:k]
    for point in points[k:]:
        place = max(range(k), key=lambda i: square(kept[i]))
        if square(point) < square(kept[place]):
            kept[place] = point
    return kept
