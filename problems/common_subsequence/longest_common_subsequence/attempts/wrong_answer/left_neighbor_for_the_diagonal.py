"""Adds one to the left neighbor, so that a character is used several times."""


def longest_common_subsequence(first, second):
    row = [0] * (len(second) + 1)
    for char in first:
        for j in range(1, len(second) + 1):
            row[j] = max(row[j], row[j - 1] + (char == second[j - 1]))
    return row[-1]
