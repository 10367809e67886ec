"""Packs piece and rod into one key with four digits for the rod, which has five."""

import sys


def rod_cutting(lengths, prices, length):
    sys.setrecursionlimit(length + 1_000)
    memo = {}

    def best(i, rod):
        if i == len(lengths):
            return 0
        key = 10_000 * i + rod
        if key not in memo:
            answer = best(i + 1, rod)
            if lengths[i] <= rod:
                answer = max(answer, prices[i] + best(i, rod - lengths[i]))
            memo[key] = answer
        return memo[key]

    return best(0, length)
