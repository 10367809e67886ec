"""Shifts bit masks of matches against each other, in 64 bits."""


def longest_common_substring(first, second):
    masks = {}
    for j, char in enumerate(second):
        masks[char] = masks.get(char, 0) | 1 << j
    word = (1 << 64) - 1
    ends = [masks.get(char, 0) & word for char in first]
    best = 0
    while any(ends):
        best += 1
        ends = [
            (before << 1) & now & masks.get(char, 0) & word
            for before, now, char in zip(ends, ends[1:], first[1:])
        ]
        first = first[1:]
    return best
