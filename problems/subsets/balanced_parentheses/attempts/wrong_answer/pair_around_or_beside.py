"""Adds the next pair only around, before or after a string, which never produces (())(())."""


def balanced_parentheses(pairs):
    found = {""}
    for _ in range(pairs):
        found = {new for old in found for new in ("(" + old + ")", "()" + old, old + "()")}
    return list(found)
