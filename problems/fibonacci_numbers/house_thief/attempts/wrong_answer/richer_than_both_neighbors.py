"""Takes each house that is worth at least as much as its two neighbors together, then all that is still allowed."""


def house_thief(wealth):
    row = [0, *wealth, 0]
    taken = [False] * len(row)
    for i in range(1, len(row) - 1):
        taken[i] = row[i] >= row[i - 1] + row[i + 1] and not taken[i - 1]
    for i in range(1, len(row) - 1):
        taken[i] = taken[i] or not (taken[i - 1] or taken[i + 1])
    return sum(amount for amount, yes in zip(row, taken) if yes)
