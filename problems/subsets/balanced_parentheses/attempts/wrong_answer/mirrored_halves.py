"""Builds the first half only, and mirrors it for the second half."""


def balanced_parentheses(pairs):
    found = []

    def grow(text, depth):
        if len(text) == pairs:
            mirror = "".join(")" if char == "(" else "(" for char in reversed(text))
            found.append(text + mirror)
            return
        grow(text + "(", depth + 1)
        if depth:
            grow(text + ")", depth - 1)

    grow("", 0)
    return found
