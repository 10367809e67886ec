"""Compares only how often each character occurs."""

from collections import Counter


def strings_interleaving(first, second, merged):
    return Counter(first + second) == Counter(merged)
