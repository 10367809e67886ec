"""Returns -1 if there is a zero before the last element, although it may be jumped over."""


def min_jumps(jumps):
    if 0 in jumps[:-1]:
        return -1
    count = end = farthest = 0
    for i in range(len(jumps) - 1):
        farthest = max(farthest, i + jumps[i])
        if i == end:
            count += 1
            end = farthest
    return count
