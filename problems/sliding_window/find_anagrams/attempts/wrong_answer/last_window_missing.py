"""Looks at a window only when the next letter comes, and on its own when there is no other."""

from collections import Counter


def find_anagrams(text, pattern):
    wanted, size = Counter(pattern), len(pattern)
    if len(text) == size:
        return [0] if Counter(text) == wanted else []
    window, places = Counter(text[:size]), []
    for end in range(size, len(text)):
        if window == wanted:
            places.append(end - size)
        window[text[end]] += 1
        window[text[end - size]] -= 1
    return places
