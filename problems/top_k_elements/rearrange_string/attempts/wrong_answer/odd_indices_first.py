"""Puts the most frequent character on the odd indices, of which there may be one fewer."""

from collections import Counter


def rearrange_string(text):
    characters = [character for character, count in Counter(text).most_common() for _ in range(count)]
    result = [""] * len(text)
    indices = [*range(1, len(text), 2), *range(0, len(text), 2)]
    for index, character in zip(indices, characters):
        result[index] = character
    for i in range(1, len(result)):
        if result[i] == result[i - 1]:
            return ""
    return "".join(result)
