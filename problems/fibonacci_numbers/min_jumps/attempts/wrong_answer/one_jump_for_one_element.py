"""Counts a jump as soon as the first element reaches the end, also if it is the end."""


def min_jumps(jumps):
    last = len(jumps) - 1
    end = farthest = jumps[0]
    count = 1
    for i in range(1, last):
        if i > end:
            if farthest <= end:
                return -1
            count += 1
            end = farthest
        farthest = max(farthest, i + jumps[i])
    if end < last:
        return count + 1 if farthest >= last else -1
    return count
