"""Takes the alphabetically first character that fits and gives up at a dead end."""

from collections import Counter


def rearrange_string(text):
    counts = Counter(text)
    result = ""
    for _ in text:
        fitting = [
            character for character in sorted(counts) if counts[character] and result[-1:] != character
        ]
        if not fitting:
            return ""
        result += fitting[0]
        counts[fitting[0]] -= 1
    return result
