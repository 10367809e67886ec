"""Inserts a pair everywhere and keeps the duplicates."""


def balanced_parentheses(pairs):
    found = [""]
    for _ in range(pairs):
        found = [text[:i] + "()" + text[i:] for text in found for i in range(len(text) + 1)]
    return found
