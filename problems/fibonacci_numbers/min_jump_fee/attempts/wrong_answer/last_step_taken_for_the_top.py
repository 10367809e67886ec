"""Takes the last step for the top, so that nothing is paid there."""


def min_jump_fee(fees):
    n = len(fees)
    paid = [0] * n
    for i in range(1, n):
        paid[i] = min(paid[j] + fees[j] for j in range(max(0, i - 3), i))
    return paid[n - 1] if n > 1 else fees[0]
