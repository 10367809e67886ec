"""Keeps one row and reads the diagonal after it was overwritten."""


def edit_distance(first, second):
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        row[0] = i
        for j, b in enumerate(second, 1):
            row[j] = min(row[j - 1] + (a != b), row[j] + 1, row[j - 1] + 1)
    return row[-1]
