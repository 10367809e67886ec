"""Compares how often each character occurs and ignores the order."""

from collections import Counter


def edit_distance(first, second):
    a, b = Counter(first), Counter(second)
    return max((a - b).total(), (b - a).total())
