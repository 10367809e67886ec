"""Empties the window at a surplus character, where only some characters on the left must leave."""

from collections import Counter


def contains_permutation(text, pattern):
    need = Counter(pattern)
    left, length = need.copy(), 0
    for character in text:
        if not left[character]:
            left, length = need.copy(), 0
        if left[character]:
            left[character] -= 1
            length += 1
        if length == len(pattern):
            return True
    return False
