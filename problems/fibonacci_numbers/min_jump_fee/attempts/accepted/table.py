def min_jump_fee(fees):
    n = len(fees)
    paid = [0] * (n + 1)
    for i in range(1, n + 1):
        paid[i] = paid[i - 1] + fees[i - 1]
        if i >= 2:
            paid[i] = min(paid[i], paid[i - 2] + fees[i - 2])
        if i >= 3:
            paid[i] = min(paid[i], paid[i - 3] + fees[i - 3])
    return paid[n]
