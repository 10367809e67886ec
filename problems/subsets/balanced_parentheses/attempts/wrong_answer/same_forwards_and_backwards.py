"""Makes the first half only, and the second half as its mirror image."""


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
