"""Returns -1 only if the first element is zero, and counts a jump over whatever else stops it."""


def min_jumps(jumps):
    if len(jumps) > 1 and jumps[0] == 0:
        return -1
    count = end = farthest = 0
    for i in range(len(jumps) - 1):
        farthest = max(farthest, i + jumps[i])
        if i == end:
            count += 1
            end = farthest
    return count
