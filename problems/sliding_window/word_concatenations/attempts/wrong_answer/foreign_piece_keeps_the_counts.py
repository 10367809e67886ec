"""Moves the start behind a foreign piece and leaves the counts as they were."""

from collections import Counter


def word_concatenations(text, words):
    size, count = len(words[0]), len(words)
    box = Counter(words)
    hits = []
    for cut in range(size):
        have, start = Counter(), cut
        for place in range(cut, len(text) - size + 1, size):
            piece = text[place : place + size]
            if piece not in box:
                start = place + size
                continue
            have[piece] += 1
            while have[piece] > box[piece] and start <= place:
                have[text[start : start + size]] -= 1
                start += size
            if (place + size - start) == count * size:
                hits.append(start)
    return sorted(hits)
