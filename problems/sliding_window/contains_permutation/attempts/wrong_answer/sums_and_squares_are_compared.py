"""Compares sums of codes and of their squares, which different windows can still share."""


def contains_permutation(text, pattern):
    def mark(part):
        return sum(map(ord, part)), sum(ord(character) ** 2 for character in part)

    size = len(pattern)
    return any(mark(text[i : i + size]) == mark(pattern) for i in range(len(text) - size + 1))
