"""Empties the window after a hit, so that the next one of the same cut cannot overlap it."""

from collections import Counter


def word_concatenations(text, words):
    size, places = len(words[0]), []
    for cut in range(size):
        left, start = Counter(words), cut
        for end in range(cut + size, len(text) + 1, size):
            piece = text[end - size : end]
            left[piece] -= 1
            while left[piece] < 0:
                left[text[start : start + size]] += 1
                start += size
            if end - start == size * len(words):
                places.append(start)
                left, start = Counter(words), end
    return sorted(places)
