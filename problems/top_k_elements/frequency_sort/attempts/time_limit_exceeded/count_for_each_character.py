"""Counts with a pass over the whole string for every character."""


def frequency_sort(text):
    return "".join(sorted(text, key=lambda character: (-text.count(character), character)))
