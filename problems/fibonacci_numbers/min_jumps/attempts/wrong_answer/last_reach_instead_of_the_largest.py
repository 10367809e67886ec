"""Keeps the reach of the last index of a level instead of the largest one, if it leads onward."""


def min_jumps(jumps):
    last = len(jumps) - 1
    low = high = count = 0
    while high < last:
        farthest = high
        for i in range(low, high + 1):
            if i + jumps[i] > high:
                farthest = i + jumps[i]
        if farthest == high:
            return -1
        low, high, count = high + 1, farthest, count + 1
    return count
