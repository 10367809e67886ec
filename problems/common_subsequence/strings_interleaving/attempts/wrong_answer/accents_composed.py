"""Composes accents in all three strings first."""

from unicodedata import normalize


def strings_interleaving(first, second, merged):
    first, second, merged = (normalize("NFC", it) for it in (first, second, merged))
    if len(first) + len(second) != len(merged):
        return False
    possible = {0}
    for position, character in enumerate(merged):
        taken = {i + 1 for i in possible if i < len(first) and first[i] == character}
        left = {i for i in possible if position - i < len(second) and second[position - i] == character}
        possible = taken | left
    return bool(possible)
