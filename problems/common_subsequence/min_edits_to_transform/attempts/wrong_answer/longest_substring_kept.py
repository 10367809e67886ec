"""Keeps the longest common substring."""


def min_edits_to_transform(first, second):
    kept = 0
    row = [0] * (len(second) + 1)
    for char in first:
        for j in range(len(second), 0, -1):
            row[j] = row[j - 1] + 1 if char == second[j - 1] else 0
            kept = max(kept, row[j])
    return [len(first) - kept, len(second) - kept]
