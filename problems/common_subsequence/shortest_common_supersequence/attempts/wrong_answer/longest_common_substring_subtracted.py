"""Subtracts the longest common substring."""


def shortest_common_supersequence(first, second):
    common = 0
    row = [0] * (len(second) + 1)
    for char in first:
        for j in range(len(second), 0, -1):
            row[j] = row[j - 1] + 1 if char == second[j - 1] else 0
            common = max(common, row[j])
    return len(first) + len(second) - common
