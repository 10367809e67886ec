"""Slides the window correctly, but counts each of the 26 letters in a slice at each step."""

from string import ascii_lowercase


def longest_same_letter(text, k):
    start = 0
    for end in range(1, len(text) + 1):
        window = text[start:end]
        if len(window) - max(map(window.count, ascii_lowercase)) > k:
            start += 1
    return len(text) - start
