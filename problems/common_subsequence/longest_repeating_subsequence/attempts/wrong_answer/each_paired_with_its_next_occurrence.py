"""Pairs each character only with its next occurrence."""


def longest_repeating_subsequence(text):
    last, pairs = {}, []
    for j, character in enumerate(text):
        if character in last:
            i = last[character]
            longest = max((length for x, y, length in pairs if x < i and y < j), default=0)
            pairs.append((i, j, longest + 1))
        last[character] = j
    return max((length for _, _, length in pairs), default=0)
