"""Counts in a table of 65,536 entries, which some characters have to share."""


def longest_k_distinct(text, k):
    counts = [0] * 65536
    start = distinct = best = 0
    for end, character in enumerate(text):
        slot = ord(character) & 0xFFFF
        distinct += counts[slot] == 0
        counts[slot] += 1
        while distinct > k:
            slot = ord(text[start]) & 0xFFFF
            counts[slot] -= 1
            distinct -= counts[slot] == 0
            start += 1
        best = max(best, end - start + 1)
    return best
