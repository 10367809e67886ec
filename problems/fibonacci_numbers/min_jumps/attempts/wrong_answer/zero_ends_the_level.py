"""Stops looking through a level at the first zero."""


def min_jumps(jumps):
    last = len(jumps) - 1
    low = high = count = 0
    while high < last:
        farthest = high
        for i in range(low, high + 1):
            if jumps[i] == 0:
                break
            farthest = max(farthest, i + jumps[i])
        if farthest == high:
            return -1
        low, high, count = high + 1, farthest, count + 1
    return count
