"""Looks for an appointment that begins strictly within its neighbour, so equal starts do not collide."""

from itertools import pairwise


def can_attend_all(appointments):
    ordered = sorted(appointments)
    for left, right in pairwise(ordered):
        if left[0] < right[0] < left[1]:
            return False
    return True
