"""Compares counts with `is`, which works only up to 256."""

from collections import Counter


def word_concatenations(text, words):
    size, whole, counts = len(words[0]), len(words[0]) * len(words), Counter(words)
    starts = []
    for start in range(len(text) - whole + 1):
        have = Counter(text[i : i + size] for i in range(start, start + whole, size))
        if all(have[word] is counts[word] for word in counts):
            starts.append(start)
    return starts
