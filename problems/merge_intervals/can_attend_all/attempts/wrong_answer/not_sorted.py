"""Compares adjacent appointments without sorting."""

from itertools import pairwise


def can_attend_all(appointments):
    for left, right in pairwise(appointments):
        if left[0] < right[1] and right[0] < left[1]:
            return False
    return True
