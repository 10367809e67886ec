"""Sorts by character and takes that for grouping by count."""


def frequency_sort(text):
    return "".join(sorted(text))
