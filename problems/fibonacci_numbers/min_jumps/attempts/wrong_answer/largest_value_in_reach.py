"""Jumps to the largest value in reach, without adding its index."""


def min_jumps(jumps):
    last = len(jumps) - 1
    i = count = 0
    while i < last:
        if i + jumps[i] >= last:
            return count + 1
        if jumps[i] == 0:
            return -1
        i = max(range(i + 1, i + jumps[i] + 1), key=lambda j: (jumps[j], j))
        count += 1
    return count
