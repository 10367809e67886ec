"""Compares sums of character codes, which unequal windows can share."""


def contains_permutation(text, pattern):
    wanted = sum(map(ord, pattern))
    total = 0
    for end, character in enumerate(text):
        total += ord(character)
        if end >= len(pattern):
            total -= ord(text[end - len(pattern)])
        if end + 1 >= len(pattern) and total == wanted:
            return True
    return False
