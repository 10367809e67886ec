"""Gives the most frequent letter the odd places first, of which there may be one fewer."""

from collections import Counter


def rearrange_string(text):
    letters = [letter for letter, count in Counter(text).most_common() for _ in range(count)]
    result = [""] * len(text)
    places = [*range(1, len(text), 2), *range(0, len(text), 2)]
    for place, letter in zip(places, letters):
        result[place] = letter
    for i in range(1, len(result)):
        if result[i] == result[i - 1]:
            return ""
    return "".join(result)
