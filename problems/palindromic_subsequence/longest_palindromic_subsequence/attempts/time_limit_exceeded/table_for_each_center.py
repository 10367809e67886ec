"""Fills a table of common subsequences for each center: O(n^3)."""


def common(first, second):
    row = [0] * (len(second) + 1)
    for character in first:
        before = 0
        for j, other in enumerate(second, 1):
            kept = row[j]
            row[j] = before + 1 if character == other else max(kept, row[j - 1])
            before = kept
    return row[-1]


def longest_palindromic_subsequence(text):
    best = 0
    for center in range(len(text)):
        before = text[:center][::-1]
        best = max(best, 2 * common(before, text[center:]), 2 * common(before, text[center + 1 :]) + 1)
    return best
