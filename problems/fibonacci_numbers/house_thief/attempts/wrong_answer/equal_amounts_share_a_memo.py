"""Keeps what is left under the next twelve amounts, although what follows them differs."""

import sys

sys.setrecursionlimit(700_000)


def house_thief(wealth):
    memo = {}

    def rest(i):
        if i >= len(wealth):
            return 0
        key = tuple(wealth[i : i + 12])
        if key not in memo:
            memo[key] = max(rest(i + 1), wealth[i] + rest(i + 2))
        return memo[key]

    return rest(0)
