"""Looks for the longest substring that occurs twice."""


def longest_repeating_subsequence(text):
    n = len(text)
    row = [0] * (n + 1)
    longest = 0
    for i in range(n):
        for j in range(n - 1, -1, -1):
            row[j + 1] = row[j] + 1 if i != j and text[i] == text[j] else 0
            longest = max(longest, row[j + 1])
    return longest
