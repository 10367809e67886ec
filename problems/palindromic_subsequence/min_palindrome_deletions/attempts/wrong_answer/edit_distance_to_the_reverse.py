"""Halves the edit distance to the reverse, in which a replacement costs as much as a deletion."""


def min_palindrome_deletions(text):
    row = list(range(len(text) + 1))
    for i, first in enumerate(text, 1):
        before, row[0] = row[0], i
        for j, second in enumerate(reversed(text), 1):
            kept = row[j]
            row[j] = before if first == second else 1 + min(before, kept, row[j - 1])
            before = kept
    return row[-1] // 2
