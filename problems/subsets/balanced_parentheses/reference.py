def balanced_parentheses(pairs: int) -> list[str]:
    found: list[str] = []

    def grow(text: str, opened: int, closed: int) -> None:
        if closed == pairs:
            found.append(text)
        if opened < pairs:
            grow(text + "(", opened + 1, closed)
        if closed < opened:
            grow(text + ")", opened, closed + 1)

    grow("", 0, 0)
    return found
