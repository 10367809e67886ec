"""Keeps one total and whether the last house was taken, and exchanges neighbors where this is better."""


def house_thief(wealth):
    total, last = 0, 0  # last: what was taken from the house before, 0 if nothing
    for amount in wealth:
        if last == 0:
            total, last = total + amount, amount
        elif amount > last:
            total, last = total - last + amount, amount
        else:
            last = 0
    return total
