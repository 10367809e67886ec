"""Compares each pair of equal characters with all pairs before it, which is O(n^4)."""


def longest_repeating_subsequence(text):
    pairs = []
    for i in range(len(text)):
        for j in range(i + 1, len(text)):
            if text[i] == text[j]:
                longest = 0
                for x, y, length in pairs:
                    if x < i and y < j and length > longest:
                        longest = length
                pairs.append((i, j, longest + 1))
    return max((length for _, _, length in pairs), default=0)
