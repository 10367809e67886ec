"""Chooses between the last two steps only for the jump to the top."""


def min_jump_fee(fees):
    total = list(fees)
    for i in range(1, len(fees)):
        total[i] += min(total[max(0, i - 3) : i])
    return min(total[-2:])
