"""Carries one string along and does not remove the parenthesis before trying the other one."""


def balanced_parentheses(pairs):
    found = []

    def grow(text, opened, closed):
        if opened == closed == pairs:
            found.append(text)
            return
        if opened < pairs:
            text += "("
            grow(text, opened + 1, closed)
        if closed < opened:
            text += ")"
            grow(text, opened, closed + 1)

    grow("", 0, 0)
    return found
