"""Solves two halves of a long row on their own, although the houses where they meet are neighbors."""


def house_thief(wealth):
    if len(wealth) > 1_024:
        middle = len(wealth) // 2
        return house_thief(wealth[:middle]) + house_thief(wealth[middle:])
    before = best = 0
    for amount in wealth:
        before, best = best, max(best, before + amount)
    return best
