"""Looks at four totals below each step, and so jumps up to 4 steps."""


def min_jump_fee(fees):
    n = len(fees)
    paid = [0] * (n + 1)
    for i in range(1, n + 1):
        paid[i] = min(paid[j] + fees[j] for j in range(max(0, i - 4), i))
    return paid[n]
