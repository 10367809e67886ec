"""Tries every first piece, without a memo."""

import sys


def max_ribbon_cut(lengths, total):
    sys.setrecursionlimit(total + 1_000)

    def most(remaining):
        if remaining == 0:
            return 0
        best = float("-inf")
        for length in lengths:
            if length <= remaining:
                best = max(best, 1 + most(remaining - length))
        return best

    best = most(total)
    return -1 if best == float("-inf") else best
