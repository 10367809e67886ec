"""Merges equal neighbors into one house, because only one of them can be taken."""


def house_thief(wealth):
    before = best = 0
    previous = None
    for amount in wealth:
        if amount != previous:
            before, best = best, max(best, before + amount)
        previous = amount
    return best
