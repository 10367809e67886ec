def coin_change_ways(coins: list[int], total: int) -> int:
    """Return the number of ways to pay exactly `total` with any number of coins of these values, in no order."""
