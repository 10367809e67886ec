"""Saves the diagonal entry after it has been overwritten."""


def min_edits_to_transform(first, second):
    row = [0] * (len(second) + 1)
    for char in first:
        diagonal = 0
        for j in range(1, len(second) + 1):
            row[j] = max(row[j], row[j - 1], diagonal + 1 if char == second[j - 1] else 0)
            diagonal = row[j]
    return [len(first) - row[-1], len(second) - row[-1]]
