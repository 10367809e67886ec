"""Skips a house only after one that is taken, so that never two houses in a row are skipped."""


def house_thief(wealth):
    taken = skipped = 0
    for amount in wealth:
        taken, skipped = skipped + amount, taken
    return max(taken, skipped)
