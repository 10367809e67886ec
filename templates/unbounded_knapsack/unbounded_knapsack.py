def unbounded_knapsack(profits: list[int], weights: list[int], capacity: int) -> int:
    """Return the largest total profit of items that weigh at most `capacity`, each taken any number of times."""
