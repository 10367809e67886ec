def balanced_parentheses(pairs: int) -> list[str]:
    """Return all balanced strings of `pairs` opening and `pairs` closing parentheses, once each, in any order."""
