"""Joins the strings with a # between them and compares adjacent suffixes, which run across a # of their own."""

from itertools import pairwise


def longest_common_substring(first, second):
    joined = first + "#" + second
    order = sorted(range(len(joined)), key=lambda start: joined[start:])
    best = 0
    for a, b in pairwise(order):
        if (a < len(first)) != (b < len(first)):
            size = 0
            while max(a, b) + size < len(joined) and joined[a + size] == joined[b + size]:
                size += 1
            best = max(best, size)
    return best
