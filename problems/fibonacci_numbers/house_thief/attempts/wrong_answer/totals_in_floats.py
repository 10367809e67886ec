"""Adds the amounts up as floats, which are exact up to 53 bits only."""


def house_thief(wealth):
    before = best = 0.0
    for amount in wealth:
        before, best = best, max(best, before + amount)
    return int(best)
