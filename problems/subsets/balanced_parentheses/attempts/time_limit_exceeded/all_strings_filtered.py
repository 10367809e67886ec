"""Generates all 4^pairs strings and keeps the balanced ones."""

from itertools import product


def is_balanced(text):
    depth = 0
    for char in text:
        depth += 1 if char == "(" else -1
        if depth < 0:
            return False
    return depth == 0


def balanced_parentheses(pairs):
    strings = map("".join, product("()", repeat=2 * pairs))
    return [text for text in strings if is_balanced(text)]
