def knapsack(profits: list[int], weights: list[int], capacity: int) -> int:
    """Give the largest profit of items that weigh at most `capacity` together, each taken at most once."""
