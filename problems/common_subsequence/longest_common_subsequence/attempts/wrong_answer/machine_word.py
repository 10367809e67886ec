"""Keeps the differences of a row in 64 bits."""


def longest_common_subsequence(first, second):
    word = (1 << 64) - 1
    masks = {}
    for j, char in enumerate(second):
        masks[char] = masks.get(char, 0) | 1 << j
    row = word
    for char in first:
        matches = row & masks.get(char, 0)
        row = ((row + matches) | (row - matches)) & word
    return min(len(second), 64) - (row & ((1 << min(len(second), 64)) - 1)).bit_count()
