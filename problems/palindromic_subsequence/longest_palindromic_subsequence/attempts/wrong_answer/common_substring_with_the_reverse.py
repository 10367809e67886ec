"""Starts at 0 again where the string and its reverse differ, which finds a common substring."""


def longest_palindromic_subsequence(text):
    best = 0
    row = [0] * (len(text) + 1)
    for first in text:
        following = [0]
        for j, second in enumerate(reversed(text), 1):
            following.append(row[j - 1] + 1 if first == second else 0)
        row = following
        best = max(best, max(row))
    return best
