"""Keeps for each index of the first string only the longest match that ends there, and extends that one."""


def longest_common_substring(first, second):
    best = 0
    size = end = 0
    for char in first:
        if size and end < len(second) and second[end] == char:
            size, end = size + 1, end + 1
        else:
            end = second.find(char) + 1
            size = 1 if end else 0
        best = max(best, size)
    return best
