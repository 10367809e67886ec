def balanced_parentheses(pairs: int) -> list[str]:
    """Give every balanced string of `pairs` opening and `pairs` closing brackets once, in any order."""
