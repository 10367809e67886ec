"""Empties the window at a letter that is one too many, where taking some away would do."""

from collections import Counter


def find_anagrams(text, pattern):
    need, places, start = Counter(pattern), [], 0
    left = need.copy()
    for end, letter in enumerate(text):
        if not left[letter]:
            left, start = need.copy(), end
        if not left[letter]:
            start = end + 1
            continue
        left[letter] -= 1
        if end - start + 1 == len(pattern):
            places.append(start)
            left[text[start]] += 1
            start += 1
    return places
