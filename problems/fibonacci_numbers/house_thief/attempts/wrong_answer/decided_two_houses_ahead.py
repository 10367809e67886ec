"""Skips a house only if the next one is worth more than it and the one after together."""


def house_thief(wealth):
    padded = [*wealth, 0, 0]
    i = total = 0
    while i < len(wealth):
        if padded[i + 1] > padded[i] + padded[i + 2]:
            i += 1
        total += padded[i]
        i += 2
    return total
