"""Identifies points by x * 1000 + y, which is equal for some distinct points."""


def k_closest_points(points, k):
    by_key = {x * 1000 + y: (x, y) for x, y in points}
    counts = {}
    for x, y in points:
        counts[x * 1000 + y] = counts.get(x * 1000 + y, 0) + 1
    closest = []
    for key in sorted(by_key, key=lambda key: by_key[key][0] ** 2 + by_key[key][1] ** 2):
        closest += [by_key[key]] * counts[key]
    return closest[:k]
