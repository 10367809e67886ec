"""Counts the two most frequent kinds of the whole list."""

from collections import Counter


def fruit_baskets(trees):
    return sum(count for _, count in Counter(trees).most_common(2))
