"""Asks only whether two begin at the same time."""


def can_attend_all(appointments):
    return len({start for start, _ in appointments}) == len(appointments)
