"""Empties the window at a surplus letter, where only some letters on the left must leave."""

from collections import Counter


def find_anagrams(text, pattern):
    need, indices, start = Counter(pattern), [], 0
    left = need.copy()
    for end, letter in enumerate(text):
        if not left[letter]:
            left, start = need.copy(), end
        if not left[letter]:
            start = end + 1
            continue
        left[letter] -= 1
        if end - start + 1 == len(pattern):
            indices.append(start)
            left[text[start]] += 1
            start += 1
    return indices
