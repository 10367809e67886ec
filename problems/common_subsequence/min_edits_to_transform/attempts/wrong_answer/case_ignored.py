"""Compares without regard to case."""


def min_edits_to_transform(first, second):
    first, second = first.lower(), second.lower()
    row = [0] * (len(second) + 1)
    for char in first:
        diagonal = 0
        for j in range(1, len(second) + 1):
            above = row[j]
            row[j] = diagonal + 1 if char == second[j - 1] else max(above, row[j - 1])
            diagonal = above
    return [len(first) - row[-1], len(second) - row[-1]]
