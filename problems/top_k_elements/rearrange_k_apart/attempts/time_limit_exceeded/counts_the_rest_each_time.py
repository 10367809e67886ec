"""Counts the remaining letters again for every place."""

from collections import Counter


def rearrange_k_apart(text, k):
    rest = list(text)
    result = []
    while rest:
        recent = set(result[-k + 1 :]) if k > 1 else set()
        fitting = [(count, letter) for letter, count in Counter(rest).items() if letter not in recent]
        if not fitting:
            return ""
        letter = max(fitting)[1]
        rest.remove(letter)
        result.append(letter)
    return "".join(result)
