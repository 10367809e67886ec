"""Counts with a pass over the whole string for every distinct character."""


def frequency_sort(text):
    distinct = sorted(set(text), key=text.count, reverse=True)
    return "".join(character * text.count(character) for character in distinct)
