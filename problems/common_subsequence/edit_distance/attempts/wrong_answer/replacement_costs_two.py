"""Counts only deletions and insertions: n + m - 2 * LCS."""


def edit_distance(first, second):
    row = [0] * (len(second) + 1)
    for a in first:
        diagonal = 0
        for j, b in enumerate(second, 1):
            best = diagonal + 1 if a == b else max(row[j], row[j - 1])
            diagonal, row[j] = row[j], best
    return len(first) + len(second) - 2 * row[-1]
