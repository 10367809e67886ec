"""Counts the k most frequent characters of the whole string, adjacent or not."""

from collections import Counter


def longest_k_distinct(text, k):
    return sum(count for _, count in Counter(text).most_common(k))
