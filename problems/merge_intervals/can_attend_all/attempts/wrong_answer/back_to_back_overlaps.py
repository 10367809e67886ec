"""Treats back-to-back appointments as a conflict."""

from itertools import pairwise


def can_attend_all(appointments):
    return all(left[1] < right[0] for left, right in pairwise(sorted(appointments)))
