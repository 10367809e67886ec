"""Adds the index and the jump in 32 bits with a sign, which turns the longest jumps negative."""


def min_jumps(jumps):
    count = end = farthest = 0
    for i in range(len(jumps) - 1):
        reach = (i + jumps[i] + 2**31) % 2**32 - 2**31
        farthest = max(farthest, reach)
        if i == end:
            if farthest == end:
                return -1
            count += 1
            end = farthest
    return count
