"""Adds the amounts up in 32 bits with a sign."""


def house_thief(wealth):
    before = best = 0
    for amount in wealth:
        before, best = best, max(best, (before + amount + 2**31) % 2**32 - 2**31)
    return best
