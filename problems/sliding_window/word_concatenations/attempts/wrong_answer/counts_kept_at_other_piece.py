"""Moves the start after a piece that is no word without resetting the counts."""

from collections import Counter


def word_concatenations(text, words):
    size, count = len(words[0]), len(words)
    counts = Counter(words)
    matches = []
    for offset in range(size):
        have, start = Counter(), offset
        for index in range(offset, len(text) - size + 1, size):
            piece = text[index : index + size]
            if piece not in counts:
                start = index + size
                continue
            have[piece] += 1
            while have[piece] > counts[piece] and start <= index:
                have[text[start : start + size]] -= 1
                start += size
            if (index + size - start) == count * size:
                matches.append(start)
    return sorted(matches)
