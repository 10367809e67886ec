"""Checks a window only when the next character enters, so never the last one."""

from collections import Counter


def contains_permutation(text, pattern):
    wanted, size = Counter(pattern), len(pattern)
    if len(text) == size:
        return Counter(text) == wanted
    window = Counter(text[:size])
    for end in range(size, len(text)):
        if window == wanted:
            return True
        window[text[end]] += 1
        window[text[end - size]] -= 1
    return False
