"""Cuts off the common prefix and the common suffix, which may overlap."""


def shortest_common_supersequence(first, second):
    shorter = min(len(first), len(second))
    prefix = suffix = 0
    while prefix < shorter and first[prefix] == second[prefix]:
        prefix += 1
    while suffix < shorter and first[-1 - suffix] == second[-1 - suffix]:
        suffix += 1
    first, second = first[prefix : len(first) - suffix], second[prefix : len(second) - suffix]
    row = [prefix + suffix + j for j in range(len(second) + 1)]
    for char in first:
        diagonal = row[0]
        row[0] += 1
        for j in range(1, len(second) + 1):
            above = row[j]
            row[j] = 1 + (diagonal if char == second[j - 1] else min(above, row[j - 1]))
            diagonal = above
    return row[-1]
