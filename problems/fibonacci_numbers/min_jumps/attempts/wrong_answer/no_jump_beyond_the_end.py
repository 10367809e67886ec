"""Does not use an index whose longest jump would go beyond the end."""


def min_jumps(jumps):
    last = len(jumps) - 1
    count = end = farthest = 0
    for i in range(last):
        if i + jumps[i] <= last:
            farthest = max(farthest, i + jumps[i])
        if i == end:
            if farthest == end:
                return -1
            count += 1
            end = farthest
    return count
