"""Assumes that the first letter of the window stays, and replaces only what follows it."""


def longest_same_letter(text, k):
    best = 0
    for start in range(len(text)):
        left, end = k, start
        while end < len(text) and (text[end] == text[start] or left):
            left -= text[end] != text[start]
            end += 1
        best = max(best, end - start)
    return best
