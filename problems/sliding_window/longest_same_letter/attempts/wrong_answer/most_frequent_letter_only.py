"""Tries only the most frequent letter of the whole string."""

from collections import Counter


def longest_same_letter(text, k):
    if not text:
        return 0
    letter = Counter(text).most_common(1)[0][0]
    start = others = best = 0
    for end in range(len(text)):
        others += text[end] != letter
        while others > k:
            others -= text[start] != letter
            start += 1
        best = max(best, end - start + 1)
    return best
