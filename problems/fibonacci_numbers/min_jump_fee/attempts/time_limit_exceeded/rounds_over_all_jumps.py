"""Improves totals in rounds over all jumps from the highest to the lowest (Bellman-Ford): O(n^2)."""


def min_jump_fee(fees):
    top = len(fees)
    best = [0] + [float("inf")] * top
    changed = True
    while changed:
        changed = False
        for step in range(top - 1, -1, -1):
            for to in range(step + 1, min(step + 3, top) + 1):
                if best[step] + fees[step] < best[to]:
                    best[to] = best[step] + fees[step]
                    changed = True
    return best[top]
