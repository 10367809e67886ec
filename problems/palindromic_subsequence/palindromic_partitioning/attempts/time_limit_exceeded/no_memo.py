"""Tries every palindrome at the start and solves the rest by recursion without a memo, which is exponential."""

import sys


def palindromic_partitioning(text):
    sys.setrecursionlimit(20_000)

    def fewest(start):
        if start == len(text):
            return -1
        cuts = len(text)
        for end in range(start + 1, len(text) + 1):
            part = text[start:end]
            if part == part[::-1]:
                cuts = min(cuts, 1 + fewest(end))
        return cuts

    return fewest(0)
