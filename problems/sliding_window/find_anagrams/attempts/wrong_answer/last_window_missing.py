"""Checks a window only when the next letter enters, so never the last one unless it is the only one."""

from collections import Counter


def find_anagrams(text, pattern):
    wanted, size = Counter(pattern), len(pattern)
    if len(text) == size:
        return [0] if Counter(text) == wanted else []
    window, indices = Counter(text[:size]), []
    for end in range(size, len(text)):
        if window == wanted:
            indices.append(end - size)
        window[text[end]] += 1
        window[text[end - size]] -= 1
    return indices
