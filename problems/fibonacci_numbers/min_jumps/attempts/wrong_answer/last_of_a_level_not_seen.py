"""Leaves the last index of each level out, except where the level has only one."""


def min_jumps(jumps):
    last = len(jumps) - 1
    low = high = count = 0
    while high < last:
        farthest = max(i + jumps[i] for i in range(low, max(low + 1, high)))
        low, high = high + 1, farthest
        if high < low:
            return -1
        count += 1
    return count
