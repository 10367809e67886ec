"""Returns -1 if the first element is zero, even if it is the only one."""


def min_jumps(jumps):
    if jumps[0] == 0:
        return -1
    count = end = farthest = 0
    for i in range(len(jumps) - 1):
        farthest = max(farthest, i + jumps[i])
        if i == end:
            if farthest == end:
                return -1
            count += 1
            end = farthest
    return count
