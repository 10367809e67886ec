"""Always takes the longest jump."""


def min_jumps(jumps):
    i = count = 0
    while i < len(jumps) - 1:
        if jumps[i] == 0:
            return -1
        i += jumps[i]
        count += 1
    return count
