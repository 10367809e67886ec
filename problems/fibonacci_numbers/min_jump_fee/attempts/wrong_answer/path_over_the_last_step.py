"""Returns the cheapest total that includes the last step."""


def min_jump_fee(fees):
    total = list(fees)
    for i in range(1, len(fees)):
        total[i] += min(total[max(0, i - 3) : i])
    return total[-1] if len(fees) > 3 else fees[0]
