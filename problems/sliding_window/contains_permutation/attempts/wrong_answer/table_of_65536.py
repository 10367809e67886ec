"""Counts in a table of 65536, where rarer characters fall together with others."""


def contains_permutation(text, pattern):
    balances, size, unequal = [0] * 65536, len(pattern), 0

    def change(character, step):
        nonlocal unequal
        slot = ord(character) & 0xFFFF
        unequal += balances[slot] == 0
        balances[slot] += step
        unequal -= balances[slot] == 0

    for character in pattern:
        change(character, -1)
    for end, character in enumerate(text):
        change(character, 1)
        if end >= size:
            change(text[end - size], -1)
        if not unequal:
            return True
    return False
