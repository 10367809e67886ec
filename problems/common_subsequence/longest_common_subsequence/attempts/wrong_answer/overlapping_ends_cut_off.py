"""Cuts off the common prefix and the common suffix, which may overlap."""


def longest_common_subsequence(first, second):
    shorter = min(len(first), len(second))
    prefix = 0
    while prefix < shorter and first[prefix] == second[prefix]:
        prefix += 1
    suffix = 0
    while suffix < shorter and first[-1 - suffix] == second[-1 - suffix]:
        suffix += 1
    first = first[prefix : len(first) - suffix]
    second = second[prefix : len(second) - suffix]
    row = [0] * (len(second) + 1)
    for char in first:
        diagonal = 0
        for j in range(1, len(second) + 1):
            above = row[j]
            row[j] = diagonal + 1 if char == second[j - 1] else max(above, row[j - 1])
            diagonal = above
    return prefix + row[-1] + suffix
