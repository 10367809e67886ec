"""Adds k to the maximum count of a window and ignores the length of the string."""


def longest_same_letter(text, k):
    counts = {}
    start = most = 0
    for end, letter in enumerate(text):
        counts[letter] = counts.get(letter, 0) + 1
        most = max(most, counts[letter])
        if end - start + 1 - most > k:
            counts[text[start]] -= 1
            start += 1
    return most + k if text else 0
