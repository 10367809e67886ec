"""Compares the string with its reverse and halves the result."""


def longest_repeating_subsequence(text):
    n = len(text)
    row = [0] * (n + 1)
    for i in range(n):
        diagonal = 0
        for j in range(n):
            other = n - 1 - j
            best = diagonal + 1 if i != other and text[i] == text[other] else max(row[j], row[j + 1])
            diagonal, row[j + 1] = row[j + 1], best
    return row[n] // 2
