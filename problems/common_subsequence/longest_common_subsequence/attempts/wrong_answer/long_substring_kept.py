"""Splits at the longest common substring where it is longer than 12 characters."""

from difflib import SequenceMatcher


def longest_common_subsequence(first, second):
    match = SequenceMatcher(None, first, second, autojunk=False).find_longest_match()
    if match.size > 12:
        before = longest_common_subsequence(first[: match.a], second[: match.b])
        return (
            before
            + match.size
            + longest_common_subsequence(first[match.a + match.size :], second[match.b + match.size :])
        )
    row = [0] * (len(second) + 1)
    for x in first:
        diagonal = 0
        for j, y in enumerate(second, 1):
            above = row[j]
            row[j] = diagonal + 1 if x == y else max(above, row[j - 1])
            diagonal = above
    return row[-1]
