"""Empties the window at a word that is one too many, where taking some away would do."""

from collections import Counter


def word_concatenations(text, words):
    size, places = len(words[0]), []
    for cut in range(size):
        left, start = Counter(words), cut
        for end in range(cut + size, len(text) + 1, size):
            piece = text[end - size : end]
            if left[piece] <= 0:
                left, start = Counter(words), end - size
            if left[piece] <= 0:
                start = end
                continue
            left[piece] -= 1
            if end - start == size * len(words):
                places.append(start)
                left[text[start : start + size]] += 1
                start += size
    return sorted(places)
