"""Closes also when as many are closed as opened."""


def balanced_parentheses(pairs):
    found = []

    def grow(text, opened, closed):
        if opened == closed == pairs:
            found.append(text)
            return
        if opened < pairs:
            grow(text + "(", opened + 1, closed)
        if closed <= opened and closed < pairs:
            grow(text + ")", opened, closed + 1)

    grow("", 0, 0)
    return found
