def min_jump_fee(fees: list[int]) -> int:
    first = second = third = 0  # cheapest from the next three steps; at the top there is nothing to pay
    for fee in reversed(fees):
        first, second, third = fee + min(first, second, third), first, second
    return first
