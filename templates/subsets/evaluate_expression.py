def evaluate_expression(expression: str) -> list[int]:
    """Give the results of `expression` for all ways to bracket it fully, one for each way, in any order."""
