"""Splits the string in the middle and compares the halves: the center may be anywhere."""


def longest_palindromic_subsequence(text):
    half = len(text) // 2
    before, after = text[:half][::-1], text[len(text) - half :]
    row = [0] * (half + 1)
    for first in before:
        inner = 0
        for j, second in enumerate(after, 1):
            inner, row[j] = row[j], inner + 1 if first == second else max(row[j], row[j - 1])
    return min(2 * row[-1] + 1, len(text))
