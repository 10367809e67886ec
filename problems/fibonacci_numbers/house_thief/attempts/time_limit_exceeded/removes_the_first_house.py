"""Removes the first element of the list for each house: O(n^2)."""


def house_thief(wealth):
    before = best = 0
    while wealth:
        before, best = best, max(best, before + wealth.pop(0))
    return best
