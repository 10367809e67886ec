"""Merges both strings, and on a mismatch goes on to the nearer match."""


def shortest_common_supersequence(first, second):
    i = j = length = 0
    while i < len(first) and j < len(second):
        length += 1
        if first[i] == second[j]:
            i, j = i + 1, j + 1
            continue
        down = first.find(second[j], i)
        right = second.find(first[i], j)
        if right < 0 or (down >= 0 and down - i <= right - j):
            i += 1
        else:
            j += 1
    return length + len(first) - i + len(second) - j
