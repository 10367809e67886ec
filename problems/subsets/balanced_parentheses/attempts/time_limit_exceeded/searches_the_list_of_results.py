"""Inserts a pair everywhere and searches for every string in the list of those found."""


def balanced_parentheses(pairs):
    found = [""]
    for _ in range(pairs):
        larger = []
        for text in found:
            for i in range(len(text) + 1):
                longer = text[:i] + "()" + text[i:]
                if longer not in larger:
                    larger.append(longer)
        found = larger
    return found
