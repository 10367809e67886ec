"""Compares each appointment with the first and the last one only."""


def can_attend_all(appointments):
    ordered = sorted(appointments)
    n = len(ordered)
    for i in range(1, n):
        if ordered[i][0] < ordered[0][1] or (i < n - 1 and ordered[i][1] > ordered[n - 1][0]):
            return False
    return True
