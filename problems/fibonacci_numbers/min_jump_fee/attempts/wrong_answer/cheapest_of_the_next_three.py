"""Always jumps to the cheapest of the next three steps, and among equal ones to the highest."""


def min_jump_fee(fees):
    n = len(fees)
    i, total = 0, 0
    while True:
        total += fees[i]
        if i + 3 >= n:
            return total
        i = min(range(i + 1, i + 4), key=lambda j: (fees[j], -j))
