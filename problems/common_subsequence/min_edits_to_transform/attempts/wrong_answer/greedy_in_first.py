"""Keeps each character of the first string at its next occurrence in the second one."""


def min_edits_to_transform(first, second):
    j = kept = 0
    for char in first:
        found = second.find(char, j)
        if found >= 0:
            kept += 1
            j = found + 1
    return [len(first) - kept, len(second) - kept]
