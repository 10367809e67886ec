"""Finds appointments that cross, but not one that lies inside another."""

from itertools import pairwise


def can_attend_all(appointments):
    ordered = sorted(appointments)
    return not any(a[0] <= b[0] < a[1] <= b[1] for a, b in pairwise(ordered))
