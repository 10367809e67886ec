"""Sorts by character instead of by count."""


def frequency_sort(text):
    return "".join(sorted(text))
