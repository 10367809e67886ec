def number_factors(n: int) -> int:
    """Return the exact number of ordered sums of the numbers 1, 3 and 4 that equal `n`."""
