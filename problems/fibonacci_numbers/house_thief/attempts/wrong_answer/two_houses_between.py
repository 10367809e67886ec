"""Leaves at least two houses between those that are taken."""


def house_thief(wealth):
    best = [0, 0, 0]
    for amount in wealth:
        best.append(max(best[-1], best[-3] + amount))
    return best[-1]
