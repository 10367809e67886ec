"""Keeps the row of the table in 64 bits."""

MASK = 2**64 - 1


def longest_repeating_subsequence(text):
    places = {}
    for i, character in enumerate(text):
        places[character] = places.get(character, 0) | 1 << i
    rows = MASK
    for i, character in enumerate(text):
        matches = places[character] & ~(1 << i) & MASK
        rows = (rows + (rows & matches) | rows & ~matches) & MASK
    return 64 - rows.bit_count()
