"""Removes the closest point from the list k times."""


def k_closest_points(points, k):
    closest = []
    for _ in range(k):
        best = min(range(len(points)), key=lambda i: points[i][0] ** 2 + points[i][1] ** 2)
        closest.append(points.pop(best))
    return closest
