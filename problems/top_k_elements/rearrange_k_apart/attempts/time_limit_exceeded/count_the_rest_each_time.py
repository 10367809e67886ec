"""Counts the remaining characters again for every index."""

from collections import Counter


def rearrange_k_apart(text, k):
    rest = list(text)
    result = []
    while rest:
        recent = set(result[-k + 1 :]) if k > 1 else set()
        fitting = [
            (count, character) for character, count in Counter(rest).items() if character not in recent
        ]
        if not fitting:
            return ""
        character = max(fitting)[1]
        rest.remove(character)
        result.append(character)
    return "".join(result)
