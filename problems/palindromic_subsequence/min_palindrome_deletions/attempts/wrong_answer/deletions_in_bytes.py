"""Stores the deletions in bytes, which wrap at 256."""


def min_palindrome_deletions(text):
    fewest = bytearray(len(text))
    for left in range(len(text) - 2, -1, -1):
        fewest[left] = inner = 0
        for right in range(left + 1, len(text)):
            below = fewest[right]
            if text[left] == text[right]:
                fewest[right] = inner
            else:
                fewest[right] = (min(below, fewest[right - 1]) + 1) % 256
            inner = below
    return fewest[-1] if text else 0
