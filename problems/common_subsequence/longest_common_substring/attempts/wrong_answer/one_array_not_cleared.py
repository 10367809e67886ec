"""Keeps the old entry on a mismatch."""


def longest_common_substring(first, second):
    ending = [0] * (len(second) + 1)
    best = 0
    for char in first:
        for j in range(len(second), 0, -1):
            if char == second[j - 1]:
                ending[j] = ending[j - 1] + 1
                best = max(best, ending[j])
    return best
