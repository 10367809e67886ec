"""Composes accents first, so that the two spellings of a character are equal."""

from unicodedata import normalize


def edit_distance(first, second):
    first, second = normalize("NFC", first), normalize("NFC", second)
    previous = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        current = [i]
        for j, b in enumerate(second, 1):
            current.append(min(previous[j - 1] + (a != b), previous[j] + 1, current[-1] + 1))
        previous = current
    return previous[-1]
