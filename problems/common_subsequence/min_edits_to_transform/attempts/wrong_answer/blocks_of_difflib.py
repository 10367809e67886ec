"""Adds up the operations of difflib, which keeps the longest common substring first."""

from difflib import SequenceMatcher


def min_edits_to_transform(first, second):
    deletions = insertions = 0
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        if tag != "equal":
            deletions += i2 - i1
            insertions += j2 - j1
    return [deletions, insertions]
