"""Splits the word into letters and numbers in all 3^n ways, and removes those with adjacent numbers."""

from itertools import pairwise


def generalized_abbreviations(word):
    found = []

    def cut(i, parts):
        if i == len(word):
            if all(one.isalpha() or other.isalpha() for one, other in pairwise(parts)):
                found.append("".join(parts))
            return
        cut(i + 1, parts + [word[i]])
        for j in range(i + 1, len(word) + 1):
            cut(j, parts + [str(j - i)])

    cut(0, [])
    return found
