"""Compares sums and sets, which together still do not determine the counts."""


def find_anagrams(text, pattern):
    def key(part):
        return sum(map(ord, part)), set(part)

    size = len(pattern)
    return [i for i in range(len(text) - size + 1) if key(text[i : i + size]) == key(pattern)]
