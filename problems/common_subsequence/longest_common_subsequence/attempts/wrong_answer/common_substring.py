"""Starts again at 0 on a mismatch, which finds the longest common substring."""


def longest_common_subsequence(first, second):
    best = 0
    row = [0] * (len(second) + 1)
    for char in first:
        for j in range(len(second), 0, -1):
            row[j] = row[j - 1] + 1 if char == second[j - 1] else 0
            best = max(best, row[j])
    return best
