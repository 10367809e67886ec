def k_closest_points(points, k):
    return sorted(points, key=lambda point: point[0] ** 2 + point[1] ** 2)[:k]
