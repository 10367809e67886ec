"""Counts three ways for three steps, and forgets the jump of 3."""


def staircase(steps):
    table = [1, 1, 2, 3]
    for n in range(4, steps + 1):
        table.append(table[n - 1] + table[n - 2] + table[n - 3])
    return table[steps]
