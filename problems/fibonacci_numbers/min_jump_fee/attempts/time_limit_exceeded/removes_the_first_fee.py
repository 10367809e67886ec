"""Removes the first element of the list for each step: O(n^2)."""


def min_jump_fee(fees):
    first = fees.pop(0)
    window = [first]
    while fees:
        window.append(fees.pop(0) + min(window[-3:]))
    return min(window[-3:]) if len(window) > 2 else first
