"""Takes the cheapest path among those with the fewest jumps."""


def min_jump_fee(fees):
    n = len(fees)
    best = [(0, 0)] * (n + 3)
    for i in range(n - 1, -1, -1):
        jumps, total = min(best[i + 1 : i + 4])
        best[i] = (jumps + 1, total + fees[i])
    return best[0][1]
