"""Tries all choices: O(1.62^n)."""

import sys

sys.setrecursionlimit(700_000)


def house_thief(wealth):
    def rest(i):
        if i >= len(wealth):
            return 0
        return max(rest(i + 1), wealth[i] + rest(i + 2))

    return rest(0)
