"""Leaves autojunk on, which ignores frequent characters from 200 characters on."""

from difflib import SequenceMatcher


def longest_common_substring(first, second):
    return SequenceMatcher(None, first, second).find_longest_match(0, len(first), 0, len(second)).size
