"""Checks only whether the total length is at most the time from the first start to the last end."""


def can_attend_all(appointments):
    if not appointments:
        return True
    first, last = min(start for start, _ in appointments), max(end for _, end in appointments)
    return sum(end - start for start, end in appointments) <= last - first
