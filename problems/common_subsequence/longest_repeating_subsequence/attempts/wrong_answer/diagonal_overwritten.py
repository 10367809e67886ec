"""Keeps one row and reads the diagonal after it was overwritten."""


def longest_repeating_subsequence(text):
    n = len(text)
    row = [0] * (n + 1)
    for i in range(n):
        for j in range(n):
            if text[i] == text[j] and i != j:
                row[j + 1] = row[j] + 1
            else:
                row[j + 1] = max(row[j + 1], row[j])
    return row[n]
