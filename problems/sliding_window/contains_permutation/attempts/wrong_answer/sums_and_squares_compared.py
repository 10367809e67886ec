"""Compares sums of codes and of their squares, which unequal windows can share."""


def contains_permutation(text, pattern):
    def key(part):
        return sum(map(ord, part)), sum(ord(character) ** 2 for character in part)

    size = len(pattern)
    return any(key(text[i : i + size]) == key(pattern) for i in range(len(text) - size + 1))
