"""Keeps the best total in a default argument, where the next call finds it."""


def house_thief(wealth, best=[0]):
    before = current = 0
    for amount in wealth:
        before, current = current, max(current, before + amount)
        best[0] = max(best[0], current)
    return best[0]
