"""Tests the last element too for a way onward, so that a level which ends there seems to be stuck."""


def min_jumps(jumps):
    if len(jumps) == 1:
        return 0
    count = end = farthest = 0
    for i, length in enumerate(jumps):
        farthest = max(farthest, i + length)
        if farthest <= i:
            return -1
        if i == end and i < len(jumps) - 1:
            count += 1
            end = farthest
    return count
