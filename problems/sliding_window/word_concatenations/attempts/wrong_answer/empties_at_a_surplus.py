"""Empties the window at a surplus word, where only some pieces on the left must leave."""

from collections import Counter


def word_concatenations(text, words):
    size, starts = len(words[0]), []
    for offset in range(size):
        left, start = Counter(words), offset
        for end in range(offset + size, len(text) + 1, size):
            piece = text[end - size : end]
            if left[piece] <= 0:
                left, start = Counter(words), end - size
            if left[piece] <= 0:
                start = end
                continue
            left[piece] -= 1
            if end - start == size * len(words):
                starts.append(start)
                left[text[start : start + size]] += 1
                start += size
    return sorted(starts)
