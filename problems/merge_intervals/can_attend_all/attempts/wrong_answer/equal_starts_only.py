"""Checks only whether two appointments start at the same time."""


def can_attend_all(appointments):
    return len({start for start, _ in appointments}) == len(appointments)
