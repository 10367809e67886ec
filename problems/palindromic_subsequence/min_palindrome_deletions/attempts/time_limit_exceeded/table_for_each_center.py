"""Computes the differences of the two sides of each center in a table of its own: O(n^3)."""


def differences(first, second):
    row = list(range(len(second) + 1))
    for character in first:
        before, row[0] = row[0], row[0] + 1
        for j, other in enumerate(second, 1):
            kept = row[j]
            row[j] = before if character == other else 1 + min(kept, row[j - 1])
            before = kept
    return row[-1]


def min_palindrome_deletions(text):
    fewest = max(len(text) - 1, 0)
    for center in range(len(text)):
        before = text[:center][::-1]
        fewest = min(fewest, differences(before, text[center:]), differences(before, text[center + 1 :]))
    return fewest
