"""Copies what is left of the row for each house: O(n^2)."""


def house_thief(wealth):
    before = best = 0
    while wealth:
        before, best = best, max(best, before + wealth[0])
        wealth = wealth[1:]
    return best
