"""Goes through the last element too, and counts one more jump where a level ends there."""


def min_jumps(jumps):
    if len(jumps) == 1:
        return 0
    count = end = farthest = 0
    for i in range(len(jumps)):
        farthest = max(farthest, i + jumps[i])
        if i == end:
            if farthest == end:
                return count if i == len(jumps) - 1 else -1
            count += 1
            end = farthest
    return count
