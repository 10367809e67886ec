"""Compares counts with `is`, which works only up to 256."""


def frequency_sort(text):
    counts = {}
    for character in text:
        counts[character] = counts.get(character, 0) + 1
    pieces = []
    for count in sorted(set(counts.values()), reverse=True):
        pieces += [character * count for character in counts if counts[character] is count]
    return "".join(pieces)
