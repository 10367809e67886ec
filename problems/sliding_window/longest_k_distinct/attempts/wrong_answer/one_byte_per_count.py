"""Stores each count in one byte, so that a count of 256 becomes 0."""


def longest_k_distinct(text, k):
    counts = {}
    start = best = 0
    for end, character in enumerate(text):
        counts[character] = counts.get(character, 0) + 1
        while sum(count % 256 > 0 for count in counts.values()) > k:
            counts[text[start]] -= 1
            start += 1
        best = max(best, end - start + 1)
    return best
