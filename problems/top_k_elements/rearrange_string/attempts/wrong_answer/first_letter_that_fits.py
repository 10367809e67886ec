"""Takes the first letter of the alphabet that fits, and gives up at a dead end."""

from collections import Counter


def rearrange_string(text):
    counts = Counter(text)
    result = ""
    for _ in text:
        fitting = [letter for letter in sorted(counts) if counts[letter] and result[-1:] != letter]
        if not fitting:
            return ""
        result += fitting[0]
        counts[fitting[0]] -= 1
    return result
