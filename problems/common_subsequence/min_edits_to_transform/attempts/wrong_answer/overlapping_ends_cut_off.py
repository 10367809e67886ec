"""Cuts off the common prefix and the common suffix, which may overlap."""


def min_edits_to_transform(first, second):
    shorter = min(len(first), len(second))
    prefix = suffix = 0
    while prefix < shorter and first[prefix] == second[prefix]:
        prefix += 1
    while suffix < shorter and first[-1 - suffix] == second[-1 - suffix]:
        suffix += 1
    deletable, insertable = max(0, len(first) - prefix - suffix), max(0, len(second) - prefix - suffix)
    first, second = first[prefix : prefix + deletable], second[prefix : prefix + insertable]
    row = [0] * (len(second) + 1)
    for char in first:
        diagonal = 0
        for j in range(1, len(second) + 1):
            above = row[j]
            row[j] = diagonal + 1 if char == second[j - 1] else max(above, row[j - 1])
            diagonal = above
    return [len(first) - row[-1], len(second) - row[-1]]
