def evaluate_expression(expression: str) -> list[int]:
    """Return the results of all ways to parenthesize expression fully, one for each way, in any order."""
