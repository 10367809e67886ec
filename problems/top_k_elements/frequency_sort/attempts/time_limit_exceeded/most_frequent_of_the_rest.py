"""Searches for the highest remaining count again and again."""


def frequency_sort(text):
    counts = {}
    for character in text:
        counts[character] = counts.get(character, 0) + 1
    pieces = []
    while counts:
        best = max(counts, key=counts.get)
        pieces.append(best * counts.pop(best))
    return "".join(pieces)
