"""Counts the remaining characters again for every index."""

from collections import Counter


def rearrange_string(text):
    rest = list(text)
    result = [""]
    while rest:
        fitting = [
            (count, character) for character, count in Counter(rest).items() if character != result[-1]
        ]
        if not fitting:
            return ""
        character = max(fitting)[1]
        rest.remove(character)
        result.append(character)
    return "".join(result)
