def house_thief(wealth):
    taken, skipped = 0, 0
    for amount in wealth:
        taken, skipped = skipped + amount, max(taken, skipped)
    return max(taken, skipped)
