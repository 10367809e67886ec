"""Empties the window after a match, so that an overlapping match of the same offset is missed."""

from collections import Counter


def word_concatenations(text, words):
    size, starts = len(words[0]), []
    for offset in range(size):
        left, start = Counter(words), offset
        for end in range(offset + size, len(text) + 1, size):
            piece = text[end - size : end]
            left[piece] -= 1
            while left[piece] < 0:
                left[text[start : start + size]] += 1
                start += size
            if end - start == size * len(words):
                starts.append(start)
                left, start = Counter(words), end
    return sorted(starts)
