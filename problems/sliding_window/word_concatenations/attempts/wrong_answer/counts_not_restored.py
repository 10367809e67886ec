"""Decreases shared counts for every start, and restores them only after a match."""

from collections import Counter


def word_concatenations(text, words):
    size, whole = len(words[0]), len(words[0]) * len(words)
    left, starts = Counter(words), []
    for start in range(len(text) - whole + 1):
        for i in range(start, start + whole, size):
            piece = text[i : i + size]
            if not left[piece]:
                break
            left[piece] -= 1
        else:
            starts.append(start)
            left = Counter(words)
    return starts
