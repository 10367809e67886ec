"""Compares sums and sets, which together are still not the counts."""


def find_anagrams(text, pattern):
    def mark(part):
        return sum(map(ord, part)), set(part)

    size = len(pattern)
    return [i for i in range(len(text) - size + 1) if mark(text[i : i + size]) == mark(pattern)]
