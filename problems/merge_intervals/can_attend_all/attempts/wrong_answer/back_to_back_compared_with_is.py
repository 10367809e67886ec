"""Compares numbers with `is`, which works for small ones only."""


def can_attend_all(appointments):
    ordered = sorted(appointments)
    for i in range(1, len(ordered)):
        start, before = ordered[i][0], ordered[i - 1][1]
        if start < before or (start - before == 0 and start is not before):
            return False
    return True
