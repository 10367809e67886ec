"""Adds up the matching blocks of difflib, which takes the longest common substring first."""

from difflib import SequenceMatcher


def longest_common_subsequence(first, second):
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks)
