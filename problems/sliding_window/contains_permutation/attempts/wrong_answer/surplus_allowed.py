"""Treats a character as found when the window has at least enough, in windows of any length."""

from collections import Counter


def contains_permutation(text, pattern):
    need = Counter(pattern)
    start = 0
    for end, character in enumerate(text):
        need[character] -= 1
        while text[start] not in pattern and start < end:
            need[text[start]] += 1
            start += 1
        if all(need[wanted] <= 0 for wanted in pattern):
            return True
    return False
