def min_jump_fee(fees):
    top = len(fees)
    best = [float("inf")] * (top + 1)
    best[0] = 0
    for step, fee in enumerate(fees):
        for to in range(step + 1, min(step + 3, top) + 1):
            best[to] = min(best[to], best[step] + fee)
    return best[top]
