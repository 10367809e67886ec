"""Compares the low bytes of the character codes."""


def longest_common_subsequence(first, second):
    first = bytes(ord(char) & 255 for char in first)
    second = bytes(ord(char) & 255 for char in second)
    row = [0] * (len(second) + 1)
    for byte in first:
        diagonal = 0
        for j in range(1, len(second) + 1):
            above = row[j]
            row[j] = diagonal + 1 if byte == second[j - 1] else max(above, row[j - 1])
            diagonal = above
    return row[-1]
