"""Starts an empty window at the letter that makes the window invalid."""


def longest_same_letter(text, k):
    counts = {}
    length = best = 0
    for letter in text:
        counts[letter] = counts.get(letter, 0) + 1
        length += 1
        if length - max(counts.values()) > k:
            counts, length = {letter: 1}, 1
        best = max(best, length)
    return best
