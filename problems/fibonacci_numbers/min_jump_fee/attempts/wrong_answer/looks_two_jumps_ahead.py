"""Chooses each jump by the fees of the next two steps on the way, and not by the whole rest."""


def min_jump_fee(fees):
    n = len(fees)
    padded = list(fees) + [0] * 6
    i, total = 0, 0
    while i < n:
        total += padded[i]
        i = min(
            range(i + 1, i + 4),
            key=lambda j: (padded[j] + min(padded[j + 1 : j + 4]), -j) if j < n else (0, -j),
        )
    return total
