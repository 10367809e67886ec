"""Sorts the whole string by count alone, which leaves characters with equal counts interleaved."""

from collections import Counter


def frequency_sort(text):
    counts = Counter(text)
    return "".join(sorted(text, key=lambda character: -counts[character]))
