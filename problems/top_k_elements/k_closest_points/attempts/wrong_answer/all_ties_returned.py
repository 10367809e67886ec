"""Returns every point that is as close as the k-th, which may be more than k."""


def k_closest_points(points, k):
    limit = sorted(x * x + y * y for x, y in points)[k - 1]
    return [[x, y] for x, y in points if x * x + y * y <= limit]
