"""Starts the first row with zeros, so that characters at the start of second are free."""


def edit_distance(first, second):
    row = [0] * (len(second) + 1)
    for i, a in enumerate(first, 1):
        diagonal, row[0] = row[0], i
        for j, b in enumerate(second, 1):
            best = diagonal if a == b else 1 + min(diagonal, row[j - 1], row[j])
            diagonal, row[j] = row[j], best
    return row[-1]
