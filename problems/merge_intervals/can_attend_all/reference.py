from itertools import pairwise


def can_attend_all(appointments: list[list[int]]) -> bool:
    return all(left[1] <= right[0] for left, right in pairwise(sorted(appointments)))
