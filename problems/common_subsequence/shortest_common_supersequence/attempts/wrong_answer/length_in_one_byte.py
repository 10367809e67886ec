"""Keeps lengths in bytes, which end at 255."""


def shortest_common_supersequence(first, second):
    row = list(range(len(second) + 1))
    for char in first:
        diagonal = row[0]
        row[0] += 1
        for j in range(1, len(second) + 1):
            above = row[j]
            row[j] = min(255, 1 + (diagonal if char == second[j - 1] else min(above, row[j - 1])))
            diagonal = above
    return row[-1]
