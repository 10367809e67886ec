"""Pays on arrival: the fee of step 0 is missing, and the top costs as much as the last step."""


def min_jump_fee(fees):
    n = len(fees)
    paid = [0] * (n + 1)
    for i in range(1, n + 1):
        paid[i] = min(paid[max(0, i - 3) : i]) + fees[min(i, n - 1)]
    return paid[n]
