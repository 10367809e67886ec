"""Requires both pointers to reach the start together, though the rest may be deleted."""


def backspace_compare(first, second):
    i, j = len(first) - 1, len(second) - 1
    skip_i = skip_j = 0
    while i >= 0 and j >= 0:
        if first[i] == "#":
            skip_i, i = skip_i + 1, i - 1
        elif skip_i:
            skip_i, i = skip_i - 1, i - 1
        elif second[j] == "#":
            skip_j, j = skip_j + 1, j - 1
        elif skip_j:
            skip_j, j = skip_j - 1, j - 1
        elif first[i] != second[j]:
            return False
        else:
            i, j = i - 1, j - 1
    return i < 0 and j < 0
