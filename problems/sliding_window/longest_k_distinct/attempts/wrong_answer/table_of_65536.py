"""Counts in a table of 65536, where rarer characters fall together with others."""


def longest_k_distinct(text, k):
    counts = [0] * 65536
    start = kinds = best = 0
    for end, character in enumerate(text):
        slot = ord(character) & 0xFFFF
        kinds += counts[slot] == 0
        counts[slot] += 1
        while kinds > k:
            slot = ord(text[start]) & 0xFFFF
            counts[slot] -= 1
            kinds -= counts[slot] == 0
            start += 1
        best = max(best, end - start + 1)
    return best
