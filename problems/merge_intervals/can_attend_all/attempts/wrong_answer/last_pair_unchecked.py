"""Ends the loop over adjacent pairs one step early."""


def can_attend_all(appointments):
    ordered = sorted(appointments)
    for i in range(len(ordered) - 2):
        if ordered[i][1] > ordered[i + 1][0]:
            return False
    return True
