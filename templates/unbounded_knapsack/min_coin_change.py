def min_coin_change(coins: list[int], total: int) -> int:
    """Return the smallest number of coins of these values that pay exactly `total`, -1 if none do."""
