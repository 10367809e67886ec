"""Swaps two rows and does not store 0 on a mismatch, so that values of an older row stay."""


def longest_common_substring(first, second):
    previous = [0] * (len(second) + 1)
    current = [0] * (len(second) + 1)
    best = 0
    for i in range(1, len(first) + 1):
        for j in range(1, len(second) + 1):
            if first[i - 1] == second[j - 1]:
                current[j] = previous[j - 1] + 1
                best = max(best, current[j])
        previous, current = current, previous
    return best
