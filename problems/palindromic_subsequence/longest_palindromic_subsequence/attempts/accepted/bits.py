"""The longest common subsequence with the reverse, one big integer for a row of its table."""


def longest_palindromic_subsequence(text):
    masks = {}
    for index, character in enumerate(reversed(text)):
        masks[character] = masks.get(character, 0) | 1 << index
    everything = (1 << len(text)) - 1
    row = everything
    for character in text:
        matches = row & masks[character]
        row = (row + matches | row - matches) & everything
    return len(text) - row.bit_count()
