"""Counts the remaining letters again for every place."""

from collections import Counter


def rearrange_string(text):
    rest = list(text)
    result = [""]
    while rest:
        fitting = [(count, letter) for letter, count in Counter(rest).items() if letter != result[-1]]
        if not fitting:
            return ""
        letter = max(fitting)[1]
        rest.remove(letter)
        result.append(letter)
    return "".join(result)
