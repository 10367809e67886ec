"""Leaves column 0 at 0."""


def shortest_common_supersequence(first, second):
    row = list(range(len(second) + 1))
    for char in first:
        diagonal = 0
        for j in range(1, len(second) + 1):
            above = row[j]
            row[j] = 1 + (diagonal if char == second[j - 1] else min(above, row[j - 1]))
            diagonal = above
    return row[-1]
