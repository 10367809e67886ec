"""Drops repeats before it looks, as if the same appointment twice were one."""

from itertools import pairwise


def can_attend_all(appointments):
    different = sorted({tuple(appointment) for appointment in appointments})
    return all(left[1] <= right[0] for left, right in pairwise(different))
