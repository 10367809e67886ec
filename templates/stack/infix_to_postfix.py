def infix_to_postfix(tokens: list[str]) -> list[str]:
    """Return the tokens of an infix expression in postfix notation; ValueError if its parentheses do not match."""
