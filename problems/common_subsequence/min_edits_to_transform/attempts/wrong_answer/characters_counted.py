"""Compares the numbers of occurrences, without their order."""

from collections import Counter


def min_edits_to_transform(first, second):
    return [(Counter(first) - Counter(second)).total(), (Counter(second) - Counter(first)).total()]
