"""Looks at most 1,000 indices ahead to save time."""


def min_jumps(jumps):
    count = end = farthest = 0
    for i in range(len(jumps) - 1):
        farthest = max(farthest, i + min(jumps[i], 1_000))
        if i == end:
            if farthest == end:
                return -1
            count += 1
            end = farthest
    return count
