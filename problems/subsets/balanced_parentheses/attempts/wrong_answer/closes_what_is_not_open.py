"""Closes as long as fewer than `pairs` are closed, even if none is open."""


def balanced_parentheses(pairs):
    found = []

    def grow(text, opened, closed):
        if opened == closed == pairs:
            found.append(text)
            return
        if opened < pairs:
            grow(text + "(", opened + 1, closed)
        if closed < pairs:
            grow(text + ")", opened, closed + 1)

    grow("", 0, 0)
    return found
