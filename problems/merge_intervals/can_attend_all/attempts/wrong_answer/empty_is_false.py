"""Returns False for an empty list."""

from itertools import pairwise


def can_attend_all(appointments):
    if not appointments:
        return False
    return all(left[1] <= right[0] for left, right in pairwise(sorted(appointments)))
