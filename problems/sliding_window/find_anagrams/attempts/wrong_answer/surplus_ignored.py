"""Treats a letter as complete when there are enough of it, and ignores a surplus."""

from collections import Counter


def find_anagrams(text, pattern):
    need = Counter(pattern)
    right, indices, start = 0, [], 0
    for end, letter in enumerate(text):
        if letter in need:
            need[letter] -= 1
            right += need[letter] >= 0
        if right == len(pattern):
            indices.append(start)
        if end >= len(pattern) - 1:
            if text[start] in need:
                right -= need[text[start]] > 0
                need[text[start]] += 1
            start += 1
    return indices
