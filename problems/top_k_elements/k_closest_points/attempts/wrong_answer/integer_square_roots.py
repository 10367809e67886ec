"""Rounds the distances down to integers."""

import heapq
from math import isqrt


def k_closest_points(points, k):
    return heapq.nsmallest(k, points, key=lambda point: isqrt(point[0] ** 2 + point[1] ** 2))
