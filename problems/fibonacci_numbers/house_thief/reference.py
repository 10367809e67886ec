def house_thief(wealth: list[int]) -> int:
    before, best = 0, 0  # best totals without the previous house, and with or without it
    for amount in wealth:
        before, best = best, max(best, before + amount)
    return best
