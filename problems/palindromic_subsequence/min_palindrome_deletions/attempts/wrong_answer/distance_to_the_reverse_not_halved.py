"""Counts the deletions and insertions that transform the string into its reverse, which is twice as many."""


def min_palindrome_deletions(text):
    row = list(range(len(text) + 1))
    for i, first in enumerate(text, 1):
        before, row[0] = row[0], i
        for j, second in enumerate(reversed(text), 1):
            kept = row[j]
            row[j] = before if first == second else 1 + min(kept, row[j - 1])
            before = kept
    return row[-1]
