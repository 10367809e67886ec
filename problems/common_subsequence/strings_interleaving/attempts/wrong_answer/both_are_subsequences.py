"""Checks that both strings are subsequences of merged and that the counts of all characters agree."""

from collections import Counter


def is_subsequence(short, long):
    characters = iter(long)
    return all(character in characters for character in short)


def strings_interleaving(first, second, merged):
    return (
        Counter(first) + Counter(second) == Counter(merged)
        and is_subsequence(first, merged)
        and is_subsequence(second, merged)
    )
