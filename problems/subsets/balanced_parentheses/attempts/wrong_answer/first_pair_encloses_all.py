"""Keeps a parenthesis open until the end, so that nothing follows the first pair."""


def balanced_parentheses(pairs):
    found = []

    def grow(text, opened, closed):
        if opened == closed == pairs:
            found.append(text)
            return
        if opened < pairs:
            grow(text + "(", opened + 1, closed)
        if (opened == pairs and closed < pairs) or closed < opened - 1:
            grow(text + ")", opened, closed + 1)

    grow("", 0, 0)
    return found
