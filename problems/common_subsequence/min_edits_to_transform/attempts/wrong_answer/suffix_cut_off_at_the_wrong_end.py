"""Cuts off a common suffix by taking its length from the front of the second string."""


def min_edits_to_transform(first, second):
    suffix = 0
    while suffix < min(len(first), len(second)) and first[-1 - suffix] == second[-1 - suffix]:
        suffix += 1
    if suffix:
        first, second = first[:-suffix], second[suffix:]
    row = [0] * (len(second) + 1)
    for char in first:
        diagonal = 0
        for j in range(1, len(second) + 1):
            above = row[j]
            row[j] = diagonal + 1 if char == second[j - 1] else max(above, row[j - 1])
            diagonal = above
    return [len(first) - row[-1], len(second) - row[-1]]
