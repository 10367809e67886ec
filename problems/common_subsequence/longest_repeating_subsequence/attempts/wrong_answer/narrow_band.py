"""Pairs only characters that are less than 64 apart."""


def longest_repeating_subsequence(text):
    n = len(text)
    row = [0] * (n + 1)
    for i in range(n):
        diagonal = 0
        for j in range(n):
            near = 0 < abs(i - j) < 64
            best = diagonal + 1 if near and text[i] == text[j] else max(row[j], row[j + 1])
            diagonal, row[j + 1] = row[j + 1], best
    return row[n]
