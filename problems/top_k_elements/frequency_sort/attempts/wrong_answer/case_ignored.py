"""Counts uppercase characters as lowercase ones."""

from collections import Counter


def frequency_sort(text):
    counts = Counter(text.lower())
    return "".join(sorted(text, key=lambda character: (-counts[character.lower()], character)))
