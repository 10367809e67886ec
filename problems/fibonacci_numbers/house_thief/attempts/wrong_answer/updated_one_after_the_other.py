"""Updates the two totals one after the other, so that a house is added to the total with its neighbor."""


def house_thief(wealth):
    before = best = 0
    for amount in wealth:
        before = best
        best = max(best, before + amount)
    return best
