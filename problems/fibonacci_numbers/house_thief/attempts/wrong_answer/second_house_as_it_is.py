"""Starts the table with the second house itself, even if the first one is richer."""


def house_thief(wealth):
    if len(wealth) < 2:
        return sum(wealth)
    best = [wealth[0], wealth[1]]
    for amount in wealth[2:]:
        best.append(max(best[-1], best[-2] + amount))
    return max(best)
