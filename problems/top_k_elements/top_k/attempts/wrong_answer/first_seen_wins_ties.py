"""Leaves ties to most_common, which orders them by first appearance."""

from collections import Counter


def top_k(items, k):
    return [item for item, _ in Counter(items).most_common(k)]
