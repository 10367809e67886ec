"""Leaves houses without wealth out, so that their neighbors seem to be neighbors of each other."""


def house_thief(wealth):
    before = best = 0
    for amount in wealth:
        if amount:
            before, best = best, max(best, before + amount)
    return best
