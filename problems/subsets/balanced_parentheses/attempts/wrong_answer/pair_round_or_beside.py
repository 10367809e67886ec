"""Puts the next pair round a string, in front of it or behind it, which never makes (())(())."""


def balanced_parentheses(pairs):
    found = {""}
    for _ in range(pairs):
        found = {new for old in found for new in ("(" + old + ")", "()" + old, old + "()")}
    return list(found)
