"""Compares products of letter numbers, where 1 times 4 is 2 times 2: it takes primes."""

from math import prod


def find_anagrams(text, pattern):
    def mark(part):
        return prod(ord(letter) - 96 for letter in part)

    size = len(pattern)
    return [i for i in range(len(text) - size + 1) if mark(text[i : i + size]) == mark(pattern)]
