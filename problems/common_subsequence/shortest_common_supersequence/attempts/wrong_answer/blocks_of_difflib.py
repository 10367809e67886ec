"""Subtracts the matching blocks of difflib, which takes the longest common substring first."""

from difflib import SequenceMatcher


def shortest_common_supersequence(first, second):
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    return len(first) + len(second) - sum(block.size for block in blocks)
