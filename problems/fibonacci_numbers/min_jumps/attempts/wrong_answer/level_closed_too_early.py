"""Closes a level before it looks at the last element of the level."""


def min_jumps(jumps):
    if len(jumps) == 1:
        return 0
    count, end, farthest = 1, jumps[0], jumps[0]
    for i in range(1, len(jumps) - 1):
        if i > farthest:
            return -1
        if i == end:
            count += 1
            end = farthest
        farthest = max(farthest, i + jumps[i])
    return count if farthest >= len(jumps) - 1 else -1
