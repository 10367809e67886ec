"""Pops appointments from the front of a list, which moves all others each time."""


def can_attend_all(appointments):
    appointments.sort()
    free_from = -float("inf")
    while appointments:
        start, end = appointments.pop(0)
        if start < free_from:
            return False
        free_from = end
    return True
