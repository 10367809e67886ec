"""Tries every jump from every index once: O(n^2)."""

import sys

sys.setrecursionlimit(500_000)


def min_jumps(jumps):
    last = len(jumps) - 1
    memo = {}

    def fewest(i):
        if i >= last:
            return 0
        if i not in memo:
            best = len(jumps)
            for j in range(min(i + jumps[i], last), i, -1):
                best = min(best, 1 + fewest(j))
            memo[i] = best
        return memo[i]

    best = fewest(0)
    return best if best < len(jumps) else -1
