"""Looks for a start strictly inside the previous appointment, so that equal starts do not overlap."""

from itertools import pairwise


def can_attend_all(appointments):
    ordered = sorted(appointments)
    for left, right in pairwise(ordered):
        if left[0] < right[0] < left[1]:
            return False
    return True
