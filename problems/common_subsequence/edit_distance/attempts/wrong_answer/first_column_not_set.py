"""Keeps one row and forgets to raise its first entry with each character of first."""


def edit_distance(first, second):
    row = list(range(len(second) + 1))
    for a in first:
        diagonal = row[0]
        for j, b in enumerate(second, 1):
            best = diagonal if a == b else 1 + min(diagonal, row[j - 1], row[j])
            diagonal, row[j] = row[j], best
    return row[-1] if second else len(first)
