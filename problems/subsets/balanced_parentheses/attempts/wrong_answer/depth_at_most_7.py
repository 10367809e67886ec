"""Keeps the depth in three bits."""


def balanced_parentheses(pairs):
    found = []

    def grow(text, opened, closed):
        if closed == pairs:
            found.append(text)
        if opened < pairs and opened - closed < 7:
            grow(text + "(", opened + 1, closed)
        if closed < opened:
            grow(text + ")", opened, closed + 1)

    grow("", 0, 0)
    return found
