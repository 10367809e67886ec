import sys


def rod_cutting(lengths, prices, length):
    sys.setrecursionlimit(length + 1_000)
    memo = {}

    def best(i, rod):
        if i < 0:
            return 0
        if (i, rod) not in memo:
            uncut = best(i - 1, rod)
            if lengths[i] > rod:
                memo[i, rod] = uncut
            else:
                memo[i, rod] = max(uncut, prices[i] + best(i, rod - lengths[i]))
        return memo[i, rod]

    return best(len(lengths) - 1, length)
