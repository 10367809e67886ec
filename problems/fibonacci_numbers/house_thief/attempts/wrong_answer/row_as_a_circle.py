"""Treats the first and the last house as neighbors."""


def row(wealth):
    before = best = 0
    for amount in wealth:
        before, best = best, max(best, before + amount)
    return best


def house_thief(wealth):
    if len(wealth) < 2:
        return sum(wealth)
    return max(row(wealth[1:]), row(wealth[:-1]))
