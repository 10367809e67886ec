"""Compares counts by identity, which holds for equal ones up to 256 only."""

from collections import Counter


def word_concatenations(text, words):
    size, whole, box = len(words[0]), len(words[0]) * len(words), Counter(words)
    places = []
    for start in range(len(text) - whole + 1):
        have = Counter(text[i : i + size] for i in range(start, start + whole, size))
        if all(have[word] is box[word] for word in box):
            places.append(start)
    return places
