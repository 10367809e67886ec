"""Compares square roots as floats, where distinct distances become equal."""

import heapq
from math import hypot


def k_closest_points(points, k):
    return heapq.nsmallest(k, points, key=lambda point: hypot(*point))
