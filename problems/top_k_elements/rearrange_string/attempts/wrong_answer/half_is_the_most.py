"""Calls it impossible when a letter has more than half of the places, rounded down."""

from collections import Counter


def rearrange_string(text):
    letters = [letter for letter, count in Counter(text).most_common() for _ in range(count)]
    if letters and letters.count(letters[0]) > len(text) // 2:
        return ""
    result = [""] * len(text)
    middle = (len(text) + 1) // 2
    result[::2] = letters[:middle]
    result[1::2] = letters[middle:]
    return "".join(result)
