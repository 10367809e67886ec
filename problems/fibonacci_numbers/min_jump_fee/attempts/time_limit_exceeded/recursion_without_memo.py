"""Follows every path to the top: O(1.84^n)."""

import sys

sys.setrecursionlimit(700_000)


def min_jump_fee(fees):
    def rest(i):
        if i >= len(fees):
            return 0
        return fees[i] + min(rest(i + 1), rest(i + 2), rest(i + 3))

    return rest(0)
