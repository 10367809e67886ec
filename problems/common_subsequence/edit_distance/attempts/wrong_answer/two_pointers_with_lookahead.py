"""Walks with two pointers and looks one character ahead to choose the edit."""


def edit_distance(first, second):
    i = j = edits = 0
    while i < len(first) and j < len(second):
        if first[i] == second[j]:
            i, j = i + 1, j + 1
            continue
        edits += 1
        if i + 1 < len(first) and first[i + 1] == second[j]:
            i += 1
        elif j + 1 < len(second) and first[i] == second[j + 1]:
            j += 1
        else:
            i, j = i + 1, j + 1
    return edits + len(first) - i + len(second) - j
