def happy_number(n: int) -> bool:
    """Tell whether adding up the squares of the digits leads from n to 1."""
