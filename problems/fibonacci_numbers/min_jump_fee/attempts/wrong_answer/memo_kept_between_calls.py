"""Keeps a memo of steps between calls, although it depends on the fees."""

from collections.abc import Sequence

memo = {}


def rest(fees: Sequence[int], i):
    if i >= len(fees):
        return 0
    key = (len(fees), i, fees[i])
    if key not in memo:
        memo[key] = fees[i] + min(rest(fees, i + 1), rest(fees, i + 2), rest(fees, i + 3))
    return memo[key]


def min_jump_fee(fees):
    for i in range(len(fees) - 1, 0, -1):
        rest(fees, i)
    return rest(fees, 0)
