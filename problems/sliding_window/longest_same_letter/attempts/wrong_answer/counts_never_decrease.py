"""Moves the start without decreasing the counts."""


def longest_same_letter(text, k):
    counts = {}
    start = best = 0
    for end, letter in enumerate(text):
        counts[letter] = counts.get(letter, 0) + 1
        while end - start + 1 - max(counts.values()) > k:
            start += 1
        best = max(best, end - start + 1)
    return best
