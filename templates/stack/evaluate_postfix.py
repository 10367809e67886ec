def evaluate_postfix(tokens: list[str]) -> int:
    """Return the value of an expression of integers and + - * /, which truncates; ValueError if it is malformed."""
