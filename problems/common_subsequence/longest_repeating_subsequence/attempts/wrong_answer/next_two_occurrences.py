"""Pairs each character only with its next two occurrences."""


def longest_repeating_subsequence(text):
    n = len(text)
    near = set()
    for i, character in enumerate(text):
        j = text.find(character, i + 1)
        if j >= 0:
            near.add((i, j))
            near.add((i, text.find(character, j + 1)))
    row = [0] * (n + 1)
    for i in range(n):
        diagonal = 0
        for j in range(n):
            best = diagonal + 1 if (i, j) in near else max(row[j], row[j + 1])
            diagonal, row[j + 1] = row[j + 1], best
    return row[n]
