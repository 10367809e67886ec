"""Adds up the blocks of difflib, which looks for long matches first."""

from difflib import SequenceMatcher


def edit_distance(first, second):
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_opcodes()
    return sum(max(b - a, d - c) for tag, a, b, c, d in blocks if tag != "equal")
