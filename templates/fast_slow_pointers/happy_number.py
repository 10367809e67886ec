def happy_number(n: int) -> bool:
    """Return whether repeatedly replacing n by the sum of the squares of its digits reaches 1."""
