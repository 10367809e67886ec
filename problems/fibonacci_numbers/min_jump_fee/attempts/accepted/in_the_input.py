def min_jump_fee(fees):
    for i in range(1, len(fees)):
        fees[i] += min(fees[max(0, i - 3) : i])
    return min(fees[-3:]) if len(fees) > 2 else fees[0]
