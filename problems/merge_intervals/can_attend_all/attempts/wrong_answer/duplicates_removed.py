"""Removes duplicates first, as if two equal appointments were one."""

from itertools import pairwise


def can_attend_all(appointments):
    distinct = sorted({tuple(appointment) for appointment in appointments})
    return all(left[1] <= right[0] for left, right in pairwise(distinct))
