"""Counts a letter as right when there are enough of it, and forgets it when more come."""

from collections import Counter


def find_anagrams(text, pattern):
    need = Counter(pattern)
    right, places, start = 0, [], 0
    for end, letter in enumerate(text):
        if letter in need:
            need[letter] -= 1
            right += need[letter] >= 0
        if right == len(pattern):
            places.append(start)
        if end >= len(pattern) - 1:
            if text[start] in need:
                right -= need[text[start]] > 0
                need[text[start]] += 1
            start += 1
    return places
