"""Returns 0 if there are fewer than two houses."""


def house_thief(wealth):
    if len(wealth) < 2:
        return 0
    best = [wealth[0], max(wealth[0], wealth[1])]
    for amount in wealth[2:]:
        best.append(max(best[-1], best[-2] + amount))
    return best[-1]
